## 中間取りまとめの5つの観点（II.4）とメモ

factors-about = この活動について、それぞれの観点をどう見るかを書き留められます。計算には使いません。書いた内容はこのページのアドレスに入るため、リンクを受け取った人にも見えます。送信はされません。
factors-opinion = 評価
factors-text = メモ（{ NUMBER($most) }字まで）
factors-clear = このメモを消す
factors-full = アドレスにこれ以上の文字は入りません。
