# エクスプローラー以外の画面と、その間の移動に使う文です。

screens-label = 画面
title-of-screen = { $screen }｜{ app-title }

## 判定の仕組み

decided-title = 判定の仕組み
decided-about = この画面は判定に使う条件そのものから作られており、結果を決めているものがそのまま表示されます。各条件の読み方は、併記した出典に基づく当方の読み方であり、政府の見解ではありません。
decided-step-asks = 活動は、業務とそれを行う要員を求めます。その一つ一つについて、設定した条件の下で、次の各条件を記録された事実に当てはめます。
decided-step-outcome = 条件の結果は、満たす、満たさない、読み方が分かれていて判断しだい、記録がなく分からない、のいずれかです。すべてが必要な場合は最も低い結果を、いずれかで足りる場合は最も高い結果をとります。低い方から、満たさない、分からない、判断しだい、満たす、の順です。
decided-step-verdict = 求められる業務の中核がすべて満たされれば適合、一部だけなら一部適合、どれも満たされ得なければ不適合です。
decided-step-ladder = 表の上の文は、その種類の業務が何か満たされる活動の数を、段階ごとに数えたものです。
decided-provisions = 各条件
decided-all = 次のすべて：
decided-any = 次のいずれか：
decided-value = { $value }：{ $outcome }
decided-unmodelled = 扱っていないこと：{ $what }
