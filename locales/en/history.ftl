# What happened, and how the model stands to it. Asked for by key.

match-agrees = Agree
match-disagrees = Disagree
match-contested = Turn on a judgement
match-lacks-facts = Lack a fact
match-decided = Conditions met, decided otherwise

match-agrees-about = What was sent meets the conditions of its day; or what was declined does not meet them; or the Government said of the conditions what the model says.
match-disagrees-about = The model says one thing of the conditions, and what was done, or what the Government said of them, is another. Each is explained.
match-contested-about = Documented readings of a fact differ, or what is recorded leaves room for judgement, and what the model says turns on it.
match-lacks-facts-about = A fact is not recorded, so the model cannot tell.
match-decided-about = The model finds every condition met for something at least, no source says that the Government saw it otherwise, and Japan did not take part. The model does not test such decisions: nothing follows for the law.

episode-kind-refused = Not joined
episode-kind-withdrawn = Withdrawn
episode-kind-stayed = Stayed
episode-kind-added = New duty
episode-kind-plan = Assignment

position-met = It held that they were met.
position-not-met = It held, as reported, that they were not met.
position-not-stated = No statement on the conditions is known to us.

# Episodes: what happened, and how it compares.
episode-untac-1993 = Cambodia, after the attacks of spring 1993
episode-untac-1993-what = A Japanese UN volunteer was killed on 8 April 1993, and a police officer of the assignment on 4 May; four others were wounded. Japan stayed until the assignment ended in September.
episode-untac-1993-why = The Government held that the five principles had not collapsed. A member of the Diet held that after one faction had left the process no ceasefire was left. Both readings are recorded, and the result follows from which is taken.

episode-unosom-ii-1993 = Somalia, 1993
episode-unosom-ii-1993-what = Speaking of Somalia in the House of Councillors on 31 May 1993, Prime Minister Miyazawa said that from where Japan stood it could hardly take part in operations of this kind.
episode-unosom-ii-1993-why = He named no condition of the Act. There was no functioning government to consent, and the mission had been given enforcement powers.

episode-unprofor-croatia-1993 = Croatia, 1993
episode-unprofor-croatia-1993-what = Under the Hosokawa Cabinet, formed in August 1993, Japan declined a UN request for personnel for UNPROFOR in Croatia.
episode-unprofor-croatia-1993-why = A study of the files deals with the freeze and the five principles as parts of the discussion; only its abstract was seen, and it does not say on which of them the decision rested. The facts here are those of the mission as a whole, Bosnia included.

episode-macedonia-1994 = Macedonia, 1994
episode-macedonia-1994-what = In January 1994 Japan declined a UN request for unarmed personnel in Macedonia, although the Foreign Ministry's own team had found no fighting there (press).
episode-macedonia-1994-why = The place then belonged to UNPROFOR; the facts are those of UNPREDEP, which continued the command from March 1995. No armed conflict had occurred there and the host consented. By a study of the files the plan came to nothing in the politics at home. That is a decision, and no condition.

episode-interfet-1999 = East Timor, 1999
episode-interfet-1999-what = Japan pledged money for the multinational force and no troops. According to press reports its law ruled out sending troops where no ceasefire was in effect.
episode-interfet-1999-why = The reported reason and the model name the same condition. Apart from that, the law of 1999 did not know operations that the UN does not lead.

episode-unmis-2005 = Sudan, 2005
episode-unmis-2005-what = In April 2005 the Government decided against Self-Defense Forces for the new mission in southern Sudan. According to press reports, government sources named the uncertain security and the burden of the deployment in Iraq.
episode-unmis-2005-why = Neither of the reported reasons is a condition of the Act. Headquarters staff went from 2008.

episode-unamid-2007 = Darfur, 2007
episode-unamid-2007-what = Japan declined a request of Burundi to fly its soldiers to the mission in Darfur. According to press reports, the Government held that no comprehensive peace agreement between the Sudanese Government and the groups against it existed.
episode-unamid-2007-why = The Government spoke of the agreement; the model of 2007 finds the conditions not met either, on the grounds named above.

episode-unmis-2008 = Sudan, 2008
episode-unmis-2008-what = Japan sent two headquarters officers and dropped the plan of an engineering unit. According to press reports, the Government named the fragile security situation.
episode-unmis-2008-why = Security is no condition of the Act by itself. That officers of the same mission were sent under the same law shows that its conditions were regarded as met.

episode-undof-2012 = Golan Heights, 2012
episode-undof-2012-what = On 21 December 2012 the Government withdrew the transport unit and the headquarters staff, saying that keeping personnel safe while doing meaningful work had become difficult.
episode-undof-2012-why = The release names safety, and no principle. According to press reports the Government held in November that the ceasefire between the two States was kept. The model finds the same. The withdrawal was a decision on safety.

episode-unmiss-2013 = South Sudan, December 2013
episode-unmiss-2013-what = Fighting broke out in Juba on 15 December 2013 and spread. The engineering unit and the headquarters staff stayed.
episode-unmiss-2013-why = The Government held, also looking back in 2016, that this was no armed conflict under the Act: the other side was neither a State nor a quasi-State body. The UN spoke of a conflict between parties. Both readings are recorded.

episode-unmiss-2016 = South Sudan, July 2016
episode-unmiss-2016-what = Heavy fighting returned to Juba from 8 to 11 July 2016. The engineering unit and the headquarters staff stayed.
episode-unmiss-2016-why = The Government held that there was no armed conflict under the Act and that the host consented as before. The UN recorded obstruction by the host. Both readings are recorded.

episode-unmiss-rescue-2016 = South Sudan, November 2016
episode-unmiss-rescue-2016-what = On 15 November 2016 the Cabinet added rush-to-rescue to the plan, and joint protection of the camp was to be carried out: the first use of both.
episode-unmiss-rescue-2016-why = The Act ties rush-to-rescue to consent that is judged to be stably maintained, so the decision implies that judgement. The model has no such judgement: it reads stability, in hindsight, from the consent of host and parties and from whether the ceasefire held, and the ceasefire of 2015 had broken in July. The Government held that there was no armed conflict and so no ceasefire on which its part depended. The disagreement is about how “stable” is read.

episode-unmiss-2017 = South Sudan, 2017
episode-unmiss-2017-what = On 10 March 2017 the Government decided to end the engineering unit by the end of May; headquarters staff remained. It said that the work in Juba had reached a point at which it could be concluded.
episode-unmiss-2017-why = The Chief Cabinet Secretary said that the five principles were met and that worse security was not the reason (press). Whether they were is what the readings of 2016 differ on; the withdrawal does not answer it.

# Assignments that do not simply agree.
plan-09-east-timor-displaced-why = Whether Indonesia was itself a party to an armed conflict, so that a ceasefire would have been needed for relief in West Timor, is not recorded.
plan-13-kosovo-why = Whose consent counted as the host's in Kosovo, the UN administration's or that of Belgrade, is not recorded.
plan-18-dr-congo-why = The main parties had agreed; whether the groups outside the agreement were quasi-State bodies is not recorded.
