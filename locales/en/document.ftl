# What stands around the page: its description, and notices that are there before it is alive, or when it cannot be.

document-description = Change the rules of Japan's participation in UN peacekeeping and see which missions would meet them, and why. Works offline; nothing is sent anywhere.
document-picture = PKO Explorer: three shapes for three verdicts, and the title
# Two lines, parted by a stroke.
document-picture-lines = Change the rules for taking part in UN peacekeeping / and see which missions meet them, and why

as-file = This page is made for a web server. From a folder on this computer, open this file instead:
no-program = This browser cannot run WebAssembly, so the rules cannot be changed here. The result under the law of 4 July 2011 can be read below.
no-script = JavaScript is off, so the rules cannot be changed here. The result under the law of 4 July 2011 can be read below.
stopped = The page has stopped, or could not be loaded. What is shown can still be read. The choices are kept in this code:
stopped-baseline = Open the page with the law of 4 July 2011
stopped-again = Open the page again with these choices
update-ready = A newer version of this page is ready. It is used the next time the page is opened.
update-now = Use it now
update-later = Later

doorway-choose = Choose a language
not-found = There is no page at this address
not-found-more = The address may be incomplete or out of date.
not-found-start = Go to PKO Explorer
