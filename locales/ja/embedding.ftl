# 他のページへの埋め込み方。最初の表示の後に読み込みます。

embed-title = ほかのページに埋め込む
embed-about = 今の設定をほかのウェブページの中に表示するためのHTMLです。
embed-with-script = 高さが内容に合わせて変わるもの（スクリプトを使います）
embed-alone = 高さが決まっているもの（スクリプトを使いません）
embed-copy = HTMLをコピー
embed-copied = コピーしました。
embed-refused = ブラウザーがコピーを許可しませんでした。文字列は選択されています。
