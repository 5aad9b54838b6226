## The five factors of the report (II.4), with room for notes

factors-about = You can note your view of each for this mission here. Nothing is computed from it. Notes stand in the address of this page: whoever gets its link reads them. They are sent nowhere.
factors-opinion = Assessment
factors-text = Note, up to { NUMBER($most) } characters
factors-clear = Take these notes away
factors-full = The address has no room for more text.
