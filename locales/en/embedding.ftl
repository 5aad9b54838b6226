# How to show the explorer inside another page; loaded after the first look.

embed-title = Embed in another page
embed-about = HTML that shows the present settings inside another web page.
embed-with-script = The height follows the content (uses a script)
embed-alone = The height is fixed (no script)
embed-copy = Copy the HTML
embed-copied = Copied.
embed-refused = The browser did not allow copying. The text is selected.
