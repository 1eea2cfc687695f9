"""Long chains of elif, of operators, of calls, as programs that write programs make them."""

def choose(x):
    if x == 0:
        return 'a0'
    elif x == 1: return 'a1'
    elif x == 2: return 'a2'
    elif x == 3: return 'a3'
    elif x == 4: return 'a4'
    elif x == 5: return 'a5'
    elif x == 6: return 'a6'
    elif x == 7: return 'a7'
    elif x == 8: return 'a8'
    elif x == 9: return 'a9'
    elif x == 10: return 'a10'
    elif x == 11: return 'a11'
    elif x == 12: return 'a12'
    elif x == 13: return 'a13'
    elif x == 14: return 'a14'
    elif x == 15: return 'a15'
    elif x == 16: return 'a16'
    elif x == 17: return 'a17'
    elif x == 18: return 'a18'
    elif x == 19: return 'a19'
    elif x == 20: return 'a20'
    elif x == 21: return 'a21'
    elif x == 22: return 'a22'
    elif x == 23: return 'a23'
    elif x == 24: return 'a24'
    elif x == 25: return 'a25'
    elif x == 26: return 'a26'
    elif x == 27: return 'a27'
    elif x == 28: return 'a28'
    elif x == 29: return 'a29'
    elif x == 30: return 'a30'
    elif x == 31: return 'a31'
    elif x == 32: return 'a32'
    elif x == 33: return 'a33'
    elif x == 34: return 'a34'
    elif x == 35: return 'a35'
    elif x == 36: return 'a36'
    elif x == 37: return 'a37'
    elif x == 38: return 'a38'
    elif x == 39: return 'a39'
    elif x == 40: return 'a40'
    elif x == 41: return 'a41'
    elif x == 42: return 'a42'
    elif x == 43: return 'a43'
    elif x == 44: return 'a44'
    elif x == 45: return 'a45'
    elif x == 46: return 'a46'
    elif x == 47: return 'a47'
    elif x == 48: return 'a48'
    elif x == 49: return 'a49'
    elif x == 50: return 'a50'
    elif x == 51: return 'a51'
    elif x == 52: return 'a52'
    elif x == 53: return 'a53'
    elif x == 54: return 'a54'
    elif x == 55: return 'a55'
    elif x == 56: return 'a56'
    elif x == 57: return 'a57'
    elif x == 58: return 'a58'
    elif x == 59: return 'a59'
    elif x == 60: return 'a60'
    elif x == 61: return 'a61'
    elif x == 62: return 'a62'
    elif x == 63: return 'a63'
    elif x == 64: return 'a64'
    elif x == 65: return 'a65'
    elif x == 66: return 'a66'
    elif x == 67: return 'a67'
    elif x == 68: return 'a68'
    elif x == 69: return 'a69'
    elif x == 70: return 'a70'
    elif x == 71: return 'a71'
    elif x == 72: return 'a72'
    elif x == 73: return 'a73'
    elif x == 74: return 'a74'
    elif x == 75: return 'a75'
    elif x == 76: return 'a76'
    elif x == 77: return 'a77'
    elif x == 78: return 'a78'
    elif x == 79: return 'a79'
    elif x == 80: return 'a80'
    elif x == 81: return 'a81'
    elif x == 82: return 'a82'
    elif x == 83: return 'a83'
    elif x == 84: return 'a84'
    elif x == 85: return 'a85'
    elif x == 86: return 'a86'
    elif x == 87: return 'a87'
    elif x == 88: return 'a88'
    elif x == 89: return 'a89'
    elif x == 90: return 'a90'
    elif x == 91: return 'a91'
    elif x == 92: return 'a92'
    elif x == 93: return 'a93'
    elif x == 94: return 'a94'
    elif x == 95: return 'a95'
    elif x == 96: return 'a96'
    elif x == 97: return 'a97'
    elif x == 98: return 'a98'
    elif x == 99: return 'a99'
    elif x == 100: return 'a100'
    elif x == 101: return 'a101'
    elif x == 102: return 'a102'
    elif x == 103: return 'a103'
    elif x == 104: return 'a104'
    elif x == 105: return 'a105'
    elif x == 106: return 'a106'
    elif x == 107: return 'a107'
    elif x == 108: return 'a108'
    elif x == 109: return 'a109'
    elif x == 110: return 'a110'
    elif x == 111: return 'a111'
    elif x == 112: return 'a112'
    elif x == 113: return 'a113'
    elif x == 114: return 'a114'
    elif x == 115: return 'a115'
    elif x == 116: return 'a116'
    elif x == 117: return 'a117'
    elif x == 118: return 'a118'
    elif x == 119: return 'a119'
    elif x == 120: return 'a120'
    elif x == 121: return 'a121'
    elif x == 122: return 'a122'
    elif x == 123: return 'a123'
    elif x == 124: return 'a124'
    elif x == 125: return 'a125'
    elif x == 126: return 'a126'
    elif x == 127: return 'a127'
    elif x == 128: return 'a128'
    elif x == 129: return 'a129'
    elif x == 130: return 'a130'
    elif x == 131: return 'a131'
    elif x == 132: return 'a132'
    elif x == 133: return 'a133'
    elif x == 134: return 'a134'
    elif x == 135: return 'a135'
    elif x == 136: return 'a136'
    elif x == 137: return 'a137'
    elif x == 138: return 'a138'
    elif x == 139: return 'a139'
    elif x == 140: return 'a140'
    elif x == 141: return 'a141'
    elif x == 142: return 'a142'
    elif x == 143: return 'a143'
    elif x == 144: return 'a144'
    elif x == 145: return 'a145'
    elif x == 146: return 'a146'
    elif x == 147: return 'a147'
    elif x == 148: return 'a148'
    elif x == 149: return 'a149'
    elif x == 150: return 'a150'
    elif x == 151: return 'a151'
    elif x == 152: return 'a152'
    elif x == 153: return 'a153'
    elif x == 154: return 'a154'
    elif x == 155: return 'a155'
    elif x == 156: return 'a156'
    elif x == 157: return 'a157'
    elif x == 158: return 'a158'
    elif x == 159: return 'a159'
    elif x == 160: return 'a160'
    elif x == 161: return 'a161'
    elif x == 162: return 'a162'
    elif x == 163: return 'a163'
    elif x == 164: return 'a164'
    elif x == 165: return 'a165'
    elif x == 166: return 'a166'
    elif x == 167: return 'a167'
    elif x == 168: return 'a168'
    elif x == 169: return 'a169'
    elif x == 170: return 'a170'
    elif x == 171: return 'a171'
    elif x == 172: return 'a172'
    elif x == 173: return 'a173'
    elif x == 174: return 'a174'
    elif x == 175: return 'a175'
    elif x == 176: return 'a176'
    elif x == 177: return 'a177'
    elif x == 178: return 'a178'
    elif x == 179: return 'a179'
    elif x == 180: return 'a180'
    elif x == 181: return 'a181'
    elif x == 182: return 'a182'
    elif x == 183: return 'a183'
    elif x == 184: return 'a184'
    elif x == 185: return 'a185'
    elif x == 186: return 'a186'
    elif x == 187: return 'a187'
    elif x == 188: return 'a188'
    elif x == 189: return 'a189'
    elif x == 190: return 'a190'
    elif x == 191: return 'a191'
    elif x == 192: return 'a192'
    elif x == 193: return 'a193'
    elif x == 194: return 'a194'
    elif x == 195: return 'a195'
    elif x == 196: return 'a196'
    elif x == 197: return 'a197'
    elif x == 198: return 'a198'
    elif x == 199: return 'a199'
    elif x == 200: return 'a200'
    elif x == 201: return 'a201'
    elif x == 202: return 'a202'
    elif x == 203: return 'a203'
    elif x == 204: return 'a204'
    elif x == 205: return 'a205'
    elif x == 206: return 'a206'
    elif x == 207: return 'a207'
    elif x == 208: return 'a208'
    elif x == 209: return 'a209'
    elif x == 210: return 'a210'
    elif x == 211: return 'a211'
    elif x == 212: return 'a212'
    elif x == 213: return 'a213'
    elif x == 214: return 'a214'
    elif x == 215: return 'a215'
    elif x == 216: return 'a216'
    elif x == 217: return 'a217'
    elif x == 218: return 'a218'
    elif x == 219: return 'a219'
    elif x == 220: return 'a220'
    elif x == 221: return 'a221'
    elif x == 222: return 'a222'
    elif x == 223: return 'a223'
    elif x == 224: return 'a224'
    elif x == 225: return 'a225'
    elif x == 226: return 'a226'
    elif x == 227: return 'a227'
    elif x == 228: return 'a228'
    elif x == 229: return 'a229'
    elif x == 230: return 'a230'
    elif x == 231: return 'a231'
    elif x == 232: return 'a232'
    elif x == 233: return 'a233'
    elif x == 234: return 'a234'
    elif x == 235: return 'a235'
    elif x == 236: return 'a236'
    elif x == 237: return 'a237'
    elif x == 238: return 'a238'
    elif x == 239: return 'a239'
    elif x == 240: return 'a240'
    elif x == 241: return 'a241'
    elif x == 242: return 'a242'
    elif x == 243: return 'a243'
    elif x == 244: return 'a244'
    elif x == 245: return 'a245'
    elif x == 246: return 'a246'
    elif x == 247: return 'a247'
    elif x == 248: return 'a248'
    elif x == 249: return 'a249'
    elif x == 250: return 'a250'
    elif x == 251: return 'a251'
    elif x == 252: return 'a252'
    elif x == 253: return 'a253'
    elif x == 254: return 'a254'
    elif x == 255: return 'a255'
    elif x == 256: return 'a256'
    elif x == 257: return 'a257'
    elif x == 258: return 'a258'
    elif x == 259: return 'a259'
    elif x == 260: return 'a260'
    elif x == 261: return 'a261'
    elif x == 262: return 'a262'
    elif x == 263: return 'a263'
    elif x == 264: return 'a264'
    elif x == 265: return 'a265'
    elif x == 266: return 'a266'
    elif x == 267: return 'a267'
    elif x == 268: return 'a268'
    elif x == 269: return 'a269'
    elif x == 270: return 'a270'
    elif x == 271: return 'a271'
    elif x == 272: return 'a272'
    elif x == 273: return 'a273'
    elif x == 274: return 'a274'
    elif x == 275: return 'a275'
    elif x == 276: return 'a276'
    elif x == 277: return 'a277'
    elif x == 278: return 'a278'
    elif x == 279: return 'a279'
    elif x == 280: return 'a280'
    elif x == 281: return 'a281'
    elif x == 282: return 'a282'
    elif x == 283: return 'a283'
    elif x == 284: return 'a284'
    elif x == 285: return 'a285'
    elif x == 286: return 'a286'
    elif x == 287: return 'a287'
    elif x == 288: return 'a288'
    elif x == 289: return 'a289'
    elif x == 290: return 'a290'
    elif x == 291: return 'a291'
    elif x == 292: return 'a292'
    elif x == 293: return 'a293'
    elif x == 294: return 'a294'
    elif x == 295: return 'a295'
    elif x == 296: return 'a296'
    elif x == 297: return 'a297'
    elif x == 298: return 'a298'
    elif x == 299: return 'a299'
    else:
        return 'no'


def assign(x):
    if x < 0:
        y = -1
    elif x == 0:
        y = 0
    elif x == 1:
        y = 1
    elif x == 2:
        y = 4
    elif x == 3:
        y = 9
    elif x == 4:
        y = 16
    elif x == 5:
        y = 25
    elif x == 6:
        y = 36
    elif x == 7:
        y = 49
    elif x == 8:
        y = 64
    elif x == 9:
        y = 81
    elif x == 10:
        y = 100
    elif x == 11:
        y = 121
    elif x == 12:
        y = 144
    elif x == 13:
        y = 169
    elif x == 14:
        y = 196
    elif x == 15:
        y = 225
    elif x == 16:
        y = 256
    elif x == 17:
        y = 289
    elif x == 18:
        y = 324
    elif x == 19:
        y = 361
    elif x == 20:
        y = 400
    elif x == 21:
        y = 441
    elif x == 22:
        y = 484
    elif x == 23:
        y = 529
    elif x == 24:
        y = 576
    elif x == 25:
        y = 625
    elif x == 26:
        y = 676
    elif x == 27:
        y = 729
    elif x == 28:
        y = 784
    elif x == 29:
        y = 841
    elif x == 30:
        y = 900
    elif x == 31:
        y = 961
    elif x == 32:
        y = 1024
    elif x == 33:
        y = 1089
    elif x == 34:
        y = 1156
    elif x == 35:
        y = 1225
    elif x == 36:
        y = 1296
    elif x == 37:
        y = 1369
    elif x == 38:
        y = 1444
    elif x == 39:
        y = 1521
    elif x == 40:
        y = 1600
    elif x == 41:
        y = 1681
    elif x == 42:
        y = 1764
    elif x == 43:
        y = 1849
    elif x == 44:
        y = 1936
    elif x == 45:
        y = 2025
    elif x == 46:
        y = 2116
    elif x == 47:
        y = 2209
    elif x == 48:
        y = 2304
    elif x == 49:
        y = 2401
    elif x == 50:
        y = 2500
    elif x == 51:
        y = 2601
    elif x == 52:
        y = 2704
    elif x == 53:
        y = 2809
    elif x == 54:
        y = 2916
    elif x == 55:
        y = 3025
    elif x == 56:
        y = 3136
    elif x == 57:
        y = 3249
    elif x == 58:
        y = 3364
    elif x == 59:
        y = 3481
    return y


print(choose(5), choose(299), choose(1000), assign(7), assign(-1))
try:
    assign(61)
except UnboundLocalError as e:
    print(e)
x = 1
print(
    x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
)
print(
    0 - 1 - 2 - 3 - 4 - 5 - 6 - 7 - 8 - 9 - 10 - 11 - 12 - 13 - 14 - 15 - 16 - 17 - 18 - 19 - 20 - 21 - 22 - 23 - 24 - 25 - 26 - 27 - 28 - 29 - 30 - 31 - 32 - 33 - 34 - 35 - 36 - 37 - 38 - 39
    - 40 - 41 - 42 - 43 - 44 - 45 - 46 - 47 - 48 - 49 - 50 - 51 - 52 - 53 - 54 - 55 - 56 - 57 - 58 - 59 - 60 - 61 - 62 - 63 - 64 - 65 - 66 - 67 - 68 - 69 - 70 - 71 - 72 - 73 - 74 - 75 - 76 - 77 - 78 - 79
    - 80 - 81 - 82 - 83 - 84 - 85 - 86 - 87 - 88 - 89 - 90 - 91 - 92 - 93 - 94 - 95 - 96 - 97 - 98 - 99 - 100 - 101 - 102 - 103 - 104 - 105 - 106 - 107 - 108 - 109 - 110 - 111 - 112 - 113 - 114 - 115 - 116 - 117 - 118 - 119
    - 120 - 121 - 122 - 123 - 124 - 125 - 126 - 127 - 128 - 129 - 130 - 131 - 132 - 133 - 134 - 135 - 136 - 137 - 138 - 139 - 140 - 141 - 142 - 143 - 144 - 145 - 146 - 147 - 148 - 149 - 150 - 151 - 152 - 153 - 154 - 155 - 156 - 157 - 158 - 159
    - 160 - 161 - 162 - 163 - 164 - 165 - 166 - 167 - 168 - 169 - 170 - 171 - 172 - 173 - 174 - 175 - 176 - 177 - 178 - 179 - 180 - 181 - 182 - 183 - 184 - 185 - 186 - 187 - 188 - 189 - 190 - 191 - 192 - 193 - 194 - 195 - 196 - 197 - 198 - 199
    - 200 - 201 - 202 - 203 - 204 - 205 - 206 - 207 - 208 - 209 - 210 - 211 - 212 - 213 - 214 - 215 - 216 - 217 - 218 - 219 - 220 - 221 - 222 - 223 - 224 - 225 - 226 - 227 - 228 - 229 - 230 - 231 - 232 - 233 - 234 - 235 - 236 - 237 - 238 - 239
    - 240 - 241 - 242 - 243 - 244 - 245 - 246 - 247 - 248 - 249 - 250 - 251 - 252 - 253 - 254 - 255 - 256 - 257 - 258 - 259 - 260 - 261 - 262 - 263 - 264 - 265 - 266 - 267 - 268 - 269 - 270 - 271 - 272 - 273 - 274 - 275 - 276 - 277 - 278 - 279
    - 280 - 281 - 282 - 283 - 284 - 285 - 286 - 287 - 288 - 289 - 290 - 291 - 292 - 293 - 294 - 295 - 296 - 297 - 298 - 299 - 300 - 301 - 302 - 303 - 304 - 305 - 306 - 307 - 308 - 309 - 310 - 311 - 312 - 313 - 314 - 315 - 316 - 317 - 318 - 319
    - 320 - 321 - 322 - 323 - 324 - 325 - 326 - 327 - 328 - 329 - 330 - 331 - 332 - 333 - 334 - 335 - 336 - 337 - 338 - 339 - 340 - 341 - 342 - 343 - 344 - 345 - 346 - 347 - 348 - 349 - 350 - 351 - 352 - 353 - 354 - 355 - 356 - 357 - 358 - 359
    - 360 - 361 - 362 - 363 - 364 - 365 - 366 - 367 - 368 - 369 - 370 - 371 - 372 - 373 - 374 - 375 - 376 - 377 - 378 - 379 - 380 - 381 - 382 - 383 - 384 - 385 - 386 - 387 - 388 - 389 - 390 - 391 - 392 - 393 - 394 - 395 - 396 - 397 - 398 - 399
    - 400 - 401 - 402 - 403 - 404 - 405 - 406 - 407 - 408 - 409 - 410 - 411 - 412 - 413 - 414 - 415 - 416 - 417 - 418 - 419 - 420 - 421 - 422 - 423 - 424 - 425 - 426 - 427 - 428 - 429 - 430 - 431 - 432 - 433 - 434 - 435 - 436 - 437 - 438 - 439
    - 440 - 441 - 442 - 443 - 444 - 445 - 446 - 447 - 448 - 449 - 450 - 451 - 452 - 453 - 454 - 455 - 456 - 457 - 458 - 459 - 460 - 461 - 462 - 463 - 464 - 465 - 466 - 467 - 468 - 469 - 470 - 471 - 472 - 473 - 474 - 475 - 476 - 477 - 478 - 479
    - 480 - 481 - 482 - 483 - 484 - 485 - 486 - 487 - 488 - 489 - 490 - 491 - 492 - 493 - 494 - 495 - 496 - 497 - 498 - 499 - 500 - 501 - 502 - 503 - 504 - 505 - 506 - 507 - 508 - 509 - 510 - 511 - 512 - 513 - 514 - 515 - 516 - 517 - 518 - 519
    - 520 - 521 - 522 - 523 - 524 - 525 - 526 - 527 - 528 - 529 - 530 - 531 - 532 - 533 - 534 - 535 - 536 - 537 - 538 - 539 - 540 - 541 - 542 - 543 - 544 - 545 - 546 - 547 - 548 - 549 - 550 - 551 - 552 - 553 - 554 - 555 - 556 - 557 - 558 - 559
    - 560 - 561 - 562 - 563 - 564 - 565 - 566 - 567 - 568 - 569 - 570 - 571 - 572 - 573 - 574 - 575 - 576 - 577 - 578 - 579 - 580 - 581 - 582 - 583 - 584 - 585 - 586 - 587 - 588 - 589 - 590 - 591 - 592 - 593 - 594 - 595 - 596 - 597 - 598 - 599
    - 600 - 601 - 602 - 603 - 604 - 605 - 606 - 607 - 608 - 609 - 610 - 611 - 612 - 613 - 614 - 615 - 616 - 617 - 618 - 619 - 620 - 621 - 622 - 623 - 624 - 625 - 626 - 627 - 628 - 629 - 630 - 631 - 632 - 633 - 634 - 635 - 636 - 637 - 638 - 639
    - 640 - 641 - 642 - 643 - 644 - 645 - 646 - 647 - 648 - 649 - 650 - 651 - 652 - 653 - 654 - 655 - 656 - 657 - 658 - 659 - 660 - 661 - 662 - 663 - 664 - 665 - 666 - 667 - 668 - 669 - 670 - 671 - 672 - 673 - 674 - 675 - 676 - 677 - 678 - 679
    - 680 - 681 - 682 - 683 - 684 - 685 - 686 - 687 - 688 - 689 - 690 - 691 - 692 - 693 - 694 - 695 - 696 - 697 - 698 - 699 - 700 - 701 - 702 - 703 - 704 - 705 - 706 - 707 - 708 - 709 - 710 - 711 - 712 - 713 - 714 - 715 - 716 - 717 - 718 - 719
    - 720 - 721 - 722 - 723 - 724 - 725 - 726 - 727 - 728 - 729 - 730 - 731 - 732 - 733 - 734 - 735 - 736 - 737 - 738 - 739 - 740 - 741 - 742 - 743 - 744 - 745 - 746 - 747 - 748 - 749 - 750 - 751 - 752 - 753 - 754 - 755 - 756 - 757 - 758 - 759
    - 760 - 761 - 762 - 763 - 764 - 765 - 766 - 767 - 768 - 769 - 770 - 771 - 772 - 773 - 774 - 775 - 776 - 777 - 778 - 779 - 780 - 781 - 782 - 783 - 784 - 785 - 786 - 787 - 788 - 789 - 790 - 791 - 792 - 793 - 794 - 795 - 796 - 797 - 798 - 799
    - 800 - 801 - 802 - 803 - 804 - 805 - 806 - 807 - 808 - 809 - 810 - 811 - 812 - 813 - 814 - 815 - 816 - 817 - 818 - 819 - 820 - 821 - 822 - 823 - 824 - 825 - 826 - 827 - 828 - 829 - 830 - 831 - 832 - 833 - 834 - 835 - 836 - 837 - 838 - 839
    - 840 - 841 - 842 - 843 - 844 - 845 - 846 - 847 - 848 - 849 - 850 - 851 - 852 - 853 - 854 - 855 - 856 - 857 - 858 - 859 - 860 - 861 - 862 - 863 - 864 - 865 - 866 - 867 - 868 - 869 - 870 - 871 - 872 - 873 - 874 - 875 - 876 - 877 - 878 - 879
    - 880 - 881 - 882 - 883 - 884 - 885 - 886 - 887 - 888 - 889 - 890 - 891 - 892 - 893 - 894 - 895 - 896 - 897 - 898 - 899
)
print(len(
    'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
))
print(
    x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
)


def product(a: float):
    return (
        a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a
        * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a
        * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a
        * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a
        * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a
        * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a
        * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a
        * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a
    )


print(product(2.0), product(3))
text = ' a '
print((text
    .strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip()
    .strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip()
    .strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip()
    .strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip()
    .strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip()
    .strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip()
    .strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip()
    .strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip()
    .strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip()
    .strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip()
    .strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip()
    .strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip()
    .strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip()
    .strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip().strip()
))
try:
    print(
        x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
        + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
        + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + 's' + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
        + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
        + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
        + x
    )
except TypeError as e:
    print(e)
print(------------------------------------------------------------------------------------------1)
print(x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x)
