# The page beside the single file on a USB stick. Shown by no page of the explorer itself.

handover-title = How to open { app-title }
handover-what = The whole page is in one file. Nothing is installed, no network is used, and nothing that is entered or chosen leaves the device.
handover-open = Double-click this file. It opens in the browser of the device:
handover-choose = If the device asks which program to open it with, choose a browser: Edge, Chrome, Firefox or Safari, a version of the last few years.
handover-copy = The file can be copied anywhere and renamed. It works from the stick as well.
handover-preview = Previews in mail programs and file managers may show the page without letting anything be changed. Then save the file and open it in a browser.
handover-language = The page comes up in the language of the browser. The other language is at the top of the page.
handover-state = What is chosen stands in the address, after the “#”. To keep it, bookmark the page or copy the address.
handover-check = To see that the file is the one that was handed over, compare its SHA-256 check sum with this one:
handover-check-how = Windows: { $windows } – macOS: { $macos } – Linux: { $linux }
handover-version = Version { $version }, data { $data }, from { $day }
