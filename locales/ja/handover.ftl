# USBメモリーに1つのファイルと一緒に入れる案内。ページ本体には表示されない。

handover-title = { app-title }の開き方
handover-what = ページのすべてが1つのファイルに入っています。インストールは不要です。通信は行わず、入力や選択の内容が機器の外に出ることはありません。
handover-open = 次のファイルをダブルクリックします。お使いの機器のブラウザーで開きます。
handover-choose = 開くプログラムを尋ねられたときは、ブラウザー（Edge、Chrome、Firefox、Safariのここ数年の版）を選びます。
handover-copy = ファイルはどこにコピーしても、名前を変えても使えます。USBメモリーから直接開くこともできます。
handover-preview = メールソフトやファイル管理ソフトのプレビューでは、表示されても操作できないことがあります。その場合は、ファイルを保存してからブラウザーで開きます。
handover-language = ブラウザーの言語に合わせて表示されます。もう一方の言語には、ページの上部で切り替えられます。
handover-state = 選択の内容は、アドレスの「#」より後ろに書かれます。残すには、ブックマークに登録するか、アドレスをコピーします。
handover-check = 受け取ったファイルが渡されたものと同じかどうかは、SHA-256の値を次の値と比べて確かめられます。
handover-check-how = Windows：{ $windows }　macOS：{ $macos }　Linux：{ $linux }
handover-version = 版 { $version }、データ { $data }、{ $day }時点
