/**
 * Advances of Liberation Serif (the widths of Times New Roman) in 1/2048 em, made by scripts/font-metrics.mjs: runs of
 * code points as the first one and their advances in base 36; 0 for a character that the font lacks.
 */
export const ADVANCES = {
  regular: [
    [
      32,
      'e8 iy n8 sg sg 1be 189 a9 iy iy sg w3 e8 iy e8 ft sg sg sg sg sg sg sg sg sg sg ft ft w3 w3 w3 p9 1ge 153 11y 11y 153 yr vn 153 153 iy m5 153 yr 1el 153 153 vn 153 11y vn yr 153 153 1hp 153 153 yr iy ft iy qp sg iy p9 sg p9 sg p9 iy sg sg ft ft sg ft 189 sg sg sg sg iy m5 ft sg sg 153 sg sg p9 rb be rb us',
    ],
    [
      160,
      'e8 iy sg sg sg sg be sg iy 178 fp sg w3 iy 178 sg mr v8 h2 h2 iy ws ps iy iy h2 hn sg 16o 16o 16o p9 153 153 153 153 153 153 1el 11y yr yr yr yr iy iy iy iy 153 153 153 153 153 153 153 w3 153 153 153 153 153 153 vn sg p9 p9 p9 p9 p9 p9 11y p9 p9 p9 p9 p9 ft ft ft ft sg sg sg sg sg sg sg v8 sg sg sg sg sg sg sg sg 153 p9 153 p9 153 p9 11y p9 11y p9 11y p9 11y p9 153 10s 153 sg yr p9 yr p9 yr p9 yr p9 yr p9 153 sg 153 sg 153 sg 153 sg 153 sg 153 sg iy ft iy ft iy ft iy ft iy ft 14b vf m5 ft 153 sg sg yr ft yr ft yr n4 yr jk yr ft 153 sg 153 sg 153 sg yd 13x s5 153 sg 153 sg 153 sg 1el 153 11y iy 11y iy 11y iy vn m5 vn m5 vn m5 vn m5 yr ft yr ob yr ft 153 sg 153 sg 153 sg 153 sg 153 sg 153 sg 1hp 153 153 sg 153 yr p9 yr p9 yr p9 ft',
    ],
    [601, 'p9'],
    [
      1024,
      'yr yr 16s ww 11k vn iy iy m5 1dm 1dm 166 11y 153 14a 153 153 wo 11y ww 12t yr 1ez si 153 153 11y 12l 1el 153 153 153 vn 11y yr 14a 18y 153 153 10z 1le 1le 146 1dm wo 11k 1mh 11y p9 sy qv nc sy p9 13b mh ug ug rn se 100 ug sg ug sg p9 ov sg 10v sg ug sm 17t 17t tf 128 py of 16i q6 p9 p9 rh nc of m5 ft ft ft 15d 155 sg rn ug sg ug 1up 101 126 uw 1j2 12j 153 xk 1mr 1bg 1ez 13b 1wr 1h7 si mh 15z zm 153 sg 1aa xi 1aa xi 1qb 1e2 17e w7 1x0 192 1up 101 11y p9 j0 0 0 0 0 0 0 0 153 ug wo qr vn sg pm jz ww nc zx tb 1ez 13b si mh 11y rn 11y rn 11y rn 18p wm 153 ug 1ce zg 1mq 18w 11y p9 11y p9 yr ov 153 sg 153 sg 153 sg 19c yb 10z sm 10z sm 10z sg 1dz v3 1dz v3 iy 1ez 13b 11y tb 12l se 153 ug 153 ug 10z sm 1el 100 ft 153 p9 153 p9 1el 11y yr p9 153 p9 153 p9 1ez 13b si mh si p9 153 ug 153 ug 153 sg 153 sg 153 sg 11k of 14a sg 14a sg 14a sg 10z sm ww nc 1dm 128 ww nc 153 sg 153 sg',
    ],
    [8208, 'iy 0 sg sg 1kw 1kw fz sg iy iy iy iy p9 p9 p9 p9 sg sg jx 0 0 0 1kw 0'],
    [8240, '1kw 0 cg np np 0 0 0 0 iy iy'],
    [8364, 'sg'],
    [8376, '0'],
    [8470, '1ia'],
    [8482, '1jr'],
  ],
  bold: [
    [
      32,
      'e8 iy vl sg sg 1kw 1be ft iy iy sg wf e8 iy e8 ft sg sg sg sg sg sg sg sg sg sg iy iy wf wf wf sg 1gx 153 11y 153 153 11y yr 189 189 m5 sg 189 11y 1hp 153 189 yr 189 153 vn 11y 153 153 1kw 153 153 11y iy ft iy x2 sg iy sg vn p9 vn p9 iy sg vn ft iy vn ft 1be vn sg vn vn p9 m5 iy vn sg 153 sg sg p9 mf cj mf tl',
    ],
    [
      160,
      'e8 iy sg sg sg sg cj sg iy 16i h2 sg wf iy 16i sg mr v8 h2 h2 iy ws uq iz iy h2 is sg 16o 16o 16o sg 153 153 153 153 153 153 1kw 153 11y 11y 11y 11y m5 m5 m5 m5 153 153 189 189 189 189 189 wf 189 153 153 153 153 153 yr vn sg sg sg sg sg sg 153 p9 p9 p9 p9 p9 ft ft ft ft sg vn sg sg sg sg sg v8 sg vn vn vn vn sg vn sg 153 sg 153 sg 153 sg 153 p9 153 p9 153 p9 153 p9 153 15q 153 vn 11y p9 11y p9 11y p9 11y p9 11y p9 189 sg 189 sg 189 sg 189 sg 189 vn 189 vn m5 ft m5 ft m5 ft m5 ft m5 ft 1at vf sg iy 189 vn vn 11y ft 11y ft 11y qo 11y mi 11y ft 153 vn 153 vn 153 vn 15h 17r vn 189 sg 189 sg 189 sg 1kw 153 153 p9 153 p9 153 p9 vn m5 vn m5 vn m5 vn m5 11y iy 11y tn 11y iy 153 vn 153 vn 153 vn 153 vn 153 vn 153 vn 1kw 153 153 sg 153 11y p9 11y p9 11y p9 ft',
    ],
    [601, 'p9'],
    [
      1024,
      '11y 11y 19i 107 12l vn m5 m5 sg 1l2 1l0 19i 159 189 15r 189 153 11m 11y 107 135 11y 1k9 u1 189 189 159 16e 1hp 189 189 189 yr 153 11y 15r 1cv 153 189 15r 1qh 1qh 17j 1jv 11m 12l 1s2 153 sg sg uq pu ss p9 159 mv ws ws ws vx 12r ws sg ws vn p9 ry sg 13d sg ws w3 1c1 1c1 x6 18f u3 ol 17h us p9 p9 uk pu ol m5 ft ft iy 18d 19c vn ws ws sg ws 1z5 z7 17g y5 1lb 11r 153 sg 1qh 180 1k9 159 25d 1kt u1 mv 18d 135 189 sg 1ae yf 1ae yf 1su 1gc 1av xb 1yc 19y 1z5 z7 153 p9 j8 0 0 0 0 0 0 0 189 ws 11m u3 yr vn tl m5 107 pu 152 wt 1k9 159 u1 mv 159 ws 159 ws 159 ws 1b5 zv 189 ws 1gf 11y 1rf 1c0 15i ud 153 p9 11y ry 153 sg 153 sg 153 sg 1dc yn 15r w3 15r w3 15r vn 1e3 w3 1e3 w3 m5 1k9 159 15y xr 16e vx 189 ws 189 ws 15r w3 1hp 12r ft 153 sg 153 sg 1kw 153 11y p9 161 p9 161 p9 1k9 159 u1 mv u1 q3 189 ws 189 ws 189 sg 189 sg 189 sg 12l ol 15r sg 15r sg 15r sg 15r w3 107 pu 1jv 18f 107 pu 153 sg 153 sg',
    ],
    [8208, 'iy 0 sg sg 1kw 1kw ig sg iy iy iy iy sg sg sg sg sg sg jx 0 0 0 1kw 0'],
    [8240, '1kw 0 g0 vf vf 0 0 0 0 iy iy'],
    [8364, 'sg'],
    [8376, '0'],
    [8470, '1l6'],
    [8482, '1kw'],
  ],
  italic: [
    [
      32,
      'e8 iy nw sg sg 1be 189 c6 iy iy sg 12e e8 iy e8 ft sg sg sg sg sg sg sg sg sg sg iy iy 12e 12e 12e sg 1gc yr yr 11y 153 yr yr 153 153 iy p9 11y vn 1be 11y 153 yr 153 yr sg vn 153 yr 1be yr vn vn m5 ft m5 o0 sg iy sg sg p9 sg p9 ft sg sg ft ft p9 ft 153 sg sg sg sg m5 m5 ft sg p9 11y p9 p9 m5 mr fn mr us',
    ],
    [
      160,
      'e8 m5 sg sg sg sg fn sg iy 178 fp sg 12e iy 178 sg mr v8 h2 h2 iy ws tr e8 iy h2 hn sg 16o 16o 16o sg yr yr yr yr yr yr 1el 11y yr yr yr yr iy iy iy iy 153 11y 153 153 153 153 153 12e 153 153 153 153 153 vn yr sg sg sg sg sg sg sg 11y p9 p9 p9 p9 p9 ft ft ft ft sg sg sg sg sg sg sg v8 sg sg sg sg sg p9 sg p9 yr sg yr sg yr sg 11y p9 11y p9 11y p9 11y p9 153 ym 153 sg yr p9 yr p9 yr p9 yr p9 yr p9 153 sg 153 sg 153 sg 153 sg 153 sg 153 sg iy ft iy ft iy ft iy ft iy ft 16o sh p9 ft 11y p9 p9 vn ft vn ft vn kp vn id vn ft 11y sg 11y sg 11y sg wu 13m rf 153 sg 153 sg 153 sg 1hp 11y yr m5 yr m5 yr m5 sg m5 sg m5 sg m5 sg m5 vn ft vn kp vn fu 153 sg 153 sg 153 sg 153 sg 153 sg 153 sg 1be 11y vn p9 vn vn m5 vn m5 vn m5 ft',
    ],
    [601, 'p9'],
    [
      1024,
      'yr yr 19c wd 122 sg iy iy p9 1gr 1ge 19g 11s 153 12a 153 yr xk yr wd 107 yr 1g4 s6 153 153 11s 12j 1be 153 153 153 yr 11y vn 12a 19r yr 153 137 1nc 1nc 12g 1dm xk 119 1mq 11e sg sm op m7 ss p9 1gx m7 sg sg qm ot 10b s8 sg sg sg p9 153 p9 14e p9 sg r5 16y 16y tj 12j pw p3 144 qg p9 p9 r9 lg ot m5 ft ft ft 12n 14i sg qm sg p9 sg 1sm 107 12e 11y 1iq 12c 13n uu 1lz 18g 1cp 106 1vl 1ec s6 m7 140 zc 153 sg 124 vl 124 vl 1r1 1ej 18i ws 1sm 19y 1sm 107 11y p9 fw 0 0 0 0 0 0 0 153 sg xk pw yr sg p1 hx wd m7 106 pa 1g4 1gx s6 m7 11s qm 11s qm 11s qm 16n u0 153 s8 1de ze 1lu 13b 11y p9 11y p9 vn 153 vn sg vn sg yr p9 153 u5 137 r5 137 r5 137 sg 1ac v3 1ac v3 iy 1g4 1gx 11s qm 12j ot 153 s8 153 s8 137 r5 1be 10b ft yr sg yr sg 1el 11y yr p9 13j p9 13j p9 1g4 1gx s6 m7 s6 p9 153 sg 153 sg 153 sg 153 sg 153 sg 119 p3 12a p9 12a p9 12a p9 137 r5 wd m7 1dm 12j wd m7 yr p9 yr p9',
    ],
    [8208, 'iy 0 sg sg 1el 1kw fz sg iy iy iy iy vn vn vn vn sg sg jx 0 0 0 1el 0'],
    [8240, '1kw 0 cg np nw 0 0 0 0 iy iy'],
    [8364, 'sg'],
    [8376, '0'],
    [8470, '1hn'],
    [8482, '1jr'],
  ],
} as const;
