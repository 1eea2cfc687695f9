"""Long chains of elif, of operators, of calls, as programs that write programs make them."""

def choose(x):
    if x == 0:
        return 'a0'
    elif x == 1:
        return 'a1'
    elif x == 2:
        return 'a2'
    elif x == 3:
        return 'a3'
    elif x == 4:
        return 'a4'
    elif x == 5:
        return 'a5'
    elif x == 6:
        return 'a6'
    elif x == 7:
        return 'a7'
    elif x == 8:
        return 'a8'
    elif x == 9:
        return 'a9'
    elif x == 10:
        return 'a10'
    elif x == 11:
        return 'a11'
    elif x == 12:
        return 'a12'
    elif x == 13:
        return 'a13'
    elif x == 14:
        return 'a14'
    elif x == 15:
        return 'a15'
    elif x == 16:
        return 'a16'
    elif x == 17:
        return 'a17'
    elif x == 18:
        return 'a18'
    elif x == 19:
        return 'a19'
    elif x == 20:
        return 'a20'
    elif x == 21:
        return 'a21'
    elif x == 22:
        return 'a22'
    elif x == 23:
        return 'a23'
    elif x == 24:
        return 'a24'
    elif x == 25:
        return 'a25'
    elif x == 26:
        return 'a26'
    elif x == 27:
        return 'a27'
    elif x == 28:
        return 'a28'
    elif x == 29:
        return 'a29'
    elif x == 30:
        return 'a30'
    elif x == 31:
        return 'a31'
    elif x == 32:
        return 'a32'
    elif x == 33:
        return 'a33'
    elif x == 34:
        return 'a34'
    elif x == 35:
        return 'a35'
    elif x == 36:
        return 'a36'
    elif x == 37:
        return 'a37'
    elif x == 38:
        return 'a38'
    elif x == 39:
        return 'a39'
    elif x == 40:
        return 'a40'
    elif x == 41:
        return 'a41'
    elif x == 42:
        return 'a42'
    elif x == 43:
        return 'a43'
    elif x == 44:
        return 'a44'
    elif x == 45:
        return 'a45'
    elif x == 46:
        return 'a46'
    elif x == 47:
        return 'a47'
    elif x == 48:
        return 'a48'
    elif x == 49:
        return 'a49'
    elif x == 50:
        return 'a50'
    elif x == 51:
        return 'a51'
    elif x == 52:
        return 'a52'
    elif x == 53:
        return 'a53'
    elif x == 54:
        return 'a54'
    elif x == 55:
        return 'a55'
    elif x == 56:
        return 'a56'
    elif x == 57:
        return 'a57'
    elif x == 58:
        return 'a58'
    elif x == 59:
        return 'a59'
    elif x == 60:
        return 'a60'
    elif x == 61:
        return 'a61'
    elif x == 62:
        return 'a62'
    elif x == 63:
        return 'a63'
    elif x == 64:
        return 'a64'
    elif x == 65:
        return 'a65'
    elif x == 66:
        return 'a66'
    elif x == 67:
        return 'a67'
    elif x == 68:
        return 'a68'
    elif x == 69:
        return 'a69'
    elif x == 70:
        return 'a70'
    elif x == 71:
        return 'a71'
    elif x == 72:
        return 'a72'
    elif x == 73:
        return 'a73'
    elif x == 74:
        return 'a74'
    elif x == 75:
        return 'a75'
    elif x == 76:
        return 'a76'
    elif x == 77:
        return 'a77'
    elif x == 78:
        return 'a78'
    elif x == 79:
        return 'a79'
    elif x == 80:
        return 'a80'
    elif x == 81:
        return 'a81'
    elif x == 82:
        return 'a82'
    elif x == 83:
        return 'a83'
    elif x == 84:
        return 'a84'
    elif x == 85:
        return 'a85'
    elif x == 86:
        return 'a86'
    elif x == 87:
        return 'a87'
    elif x == 88:
        return 'a88'
    elif x == 89:
        return 'a89'
    elif x == 90:
        return 'a90'
    elif x == 91:
        return 'a91'
    elif x == 92:
        return 'a92'
    elif x == 93:
        return 'a93'
    elif x == 94:
        return 'a94'
    elif x == 95:
        return 'a95'
    elif x == 96:
        return 'a96'
    elif x == 97:
        return 'a97'
    elif x == 98:
        return 'a98'
    elif x == 99:
        return 'a99'
    elif x == 100:
        return 'a100'
    elif x == 101:
        return 'a101'
    elif x == 102:
        return 'a102'
    elif x == 103:
        return 'a103'
    elif x == 104:
        return 'a104'
    elif x == 105:
        return 'a105'
    elif x == 106:
        return 'a106'
    elif x == 107:
        return 'a107'
    elif x == 108:
        return 'a108'
    elif x == 109:
        return 'a109'
    elif x == 110:
        return 'a110'
    elif x == 111:
        return 'a111'
    elif x == 112:
        return 'a112'
    elif x == 113:
        return 'a113'
    elif x == 114:
        return 'a114'
    elif x == 115:
        return 'a115'
    elif x == 116:
        return 'a116'
    elif x == 117:
        return 'a117'
    elif x == 118:
        return 'a118'
    elif x == 119:
        return 'a119'
    elif x == 120:
        return 'a120'
    elif x == 121:
        return 'a121'
    elif x == 122:
        return 'a122'
    elif x == 123:
        return 'a123'
    elif x == 124:
        return 'a124'
    elif x == 125:
        return 'a125'
    elif x == 126:
        return 'a126'
    elif x == 127:
        return 'a127'
    elif x == 128:
        return 'a128'
    elif x == 129:
        return 'a129'
    elif x == 130:
        return 'a130'
    elif x == 131:
        return 'a131'
    elif x == 132:
        return 'a132'
    elif x == 133:
        return 'a133'
    elif x == 134:
        return 'a134'
    elif x == 135:
        return 'a135'
    elif x == 136:
        return 'a136'
    elif x == 137:
        return 'a137'
    elif x == 138:
        return 'a138'
    elif x == 139:
        return 'a139'
    elif x == 140:
        return 'a140'
    elif x == 141:
        return 'a141'
    elif x == 142:
        return 'a142'
    elif x == 143:
        return 'a143'
    elif x == 144:
        return 'a144'
    elif x == 145:
        return 'a145'
    elif x == 146:
        return 'a146'
    elif x == 147:
        return 'a147'
    elif x == 148:
        return 'a148'
    elif x == 149:
        return 'a149'
    elif x == 150:
        return 'a150'
    elif x == 151:
        return 'a151'
    elif x == 152:
        return 'a152'
    elif x == 153:
        return 'a153'
    elif x == 154:
        return 'a154'
    elif x == 155:
        return 'a155'
    elif x == 156:
        return 'a156'
    elif x == 157:
        return 'a157'
    elif x == 158:
        return 'a158'
    elif x == 159:
        return 'a159'
    elif x == 160:
        return 'a160'
    elif x == 161:
        return 'a161'
    elif x == 162:
        return 'a162'
    elif x == 163:
        return 'a163'
    elif x == 164:
        return 'a164'
    elif x == 165:
        return 'a165'
    elif x == 166:
        return 'a166'
    elif x == 167:
        return 'a167'
    elif x == 168:
        return 'a168'
    elif x == 169:
        return 'a169'
    elif x == 170:
        return 'a170'
    elif x == 171:
        return 'a171'
    elif x == 172:
        return 'a172'
    elif x == 173:
        return 'a173'
    elif x == 174:
        return 'a174'
    elif x == 175:
        return 'a175'
    elif x == 176:
        return 'a176'
    elif x == 177:
        return 'a177'
    elif x == 178:
        return 'a178'
    elif x == 179:
        return 'a179'
    elif x == 180:
        return 'a180'
    elif x == 181:
        return 'a181'
    elif x == 182:
        return 'a182'
    elif x == 183:
        return 'a183'
    elif x == 184:
        return 'a184'
    elif x == 185:
        return 'a185'
    elif x == 186:
        return 'a186'
    elif x == 187:
        return 'a187'
    elif x == 188:
        return 'a188'
    elif x == 189:
        return 'a189'
    elif x == 190:
        return 'a190'
    elif x == 191:
        return 'a191'
    elif x == 192:
        return 'a192'
    elif x == 193:
        return 'a193'
    elif x == 194:
        return 'a194'
    elif x == 195:
        return 'a195'
    elif x == 196:
        return 'a196'
    elif x == 197:
        return 'a197'
    elif x == 198:
        return 'a198'
    elif x == 199:
        return 'a199'
    elif x == 200:
        return 'a200'
    elif x == 201:
        return 'a201'
    elif x == 202:
        return 'a202'
    elif x == 203:
        return 'a203'
    elif x == 204:
        return 'a204'
    elif x == 205:
        return 'a205'
    elif x == 206:
        return 'a206'
    elif x == 207:
        return 'a207'
    elif x == 208:
        return 'a208'
    elif x == 209:
        return 'a209'
    elif x == 210:
        return 'a210'
    elif x == 211:
        return 'a211'
    elif x == 212:
        return 'a212'
    elif x == 213:
        return 'a213'
    elif x == 214:
        return 'a214'
    elif x == 215:
        return 'a215'
    elif x == 216:
        return 'a216'
    elif x == 217:
        return 'a217'
    elif x == 218:
        return 'a218'
    elif x == 219:
        return 'a219'
    elif x == 220:
        return 'a220'
    elif x == 221:
        return 'a221'
    elif x == 222:
        return 'a222'
    elif x == 223:
        return 'a223'
    elif x == 224:
        return 'a224'
    elif x == 225:
        return 'a225'
    elif x == 226:
        return 'a226'
    elif x == 227:
        return 'a227'
    elif x == 228:
        return 'a228'
    elif x == 229:
        return 'a229'
    elif x == 230:
        return 'a230'
    elif x == 231:
        return 'a231'
    elif x == 232:
        return 'a232'
    elif x == 233:
        return 'a233'
    elif x == 234:
        return 'a234'
    elif x == 235:
        return 'a235'
    elif x == 236:
        return 'a236'
    elif x == 237:
        return 'a237'
    elif x == 238:
        return 'a238'
    elif x == 239:
        return 'a239'
    elif x == 240:
        return 'a240'
    elif x == 241:
        return 'a241'
    elif x == 242:
        return 'a242'
    elif x == 243:
        return 'a243'
    elif x == 244:
        return 'a244'
    elif x == 245:
        return 'a245'
    elif x == 246:
        return 'a246'
    elif x == 247:
        return 'a247'
    elif x == 248:
        return 'a248'
    elif x == 249:
        return 'a249'
    elif x == 250:
        return 'a250'
    elif x == 251:
        return 'a251'
    elif x == 252:
        return 'a252'
    elif x == 253:
        return 'a253'
    elif x == 254:
        return 'a254'
    elif x == 255:
        return 'a255'
    elif x == 256:
        return 'a256'
    elif x == 257:
        return 'a257'
    elif x == 258:
        return 'a258'
    elif x == 259:
        return 'a259'
    elif x == 260:
        return 'a260'
    elif x == 261:
        return 'a261'
    elif x == 262:
        return 'a262'
    elif x == 263:
        return 'a263'
    elif x == 264:
        return 'a264'
    elif x == 265:
        return 'a265'
    elif x == 266:
        return 'a266'
    elif x == 267:
        return 'a267'
    elif x == 268:
        return 'a268'
    elif x == 269:
        return 'a269'
    elif x == 270:
        return 'a270'
    elif x == 271:
        return 'a271'
    elif x == 272:
        return 'a272'
    elif x == 273:
        return 'a273'
    elif x == 274:
        return 'a274'
    elif x == 275:
        return 'a275'
    elif x == 276:
        return 'a276'
    elif x == 277:
        return 'a277'
    elif x == 278:
        return 'a278'
    elif x == 279:
        return 'a279'
    elif x == 280:
        return 'a280'
    elif x == 281:
        return 'a281'
    elif x == 282:
        return 'a282'
    elif x == 283:
        return 'a283'
    elif x == 284:
        return 'a284'
    elif x == 285:
        return 'a285'
    elif x == 286:
        return 'a286'
    elif x == 287:
        return 'a287'
    elif x == 288:
        return 'a288'
    elif x == 289:
        return 'a289'
    elif x == 290:
        return 'a290'
    elif x == 291:
        return 'a291'
    elif x == 292:
        return 'a292'
    elif x == 293:
        return 'a293'
    elif x == 294:
        return 'a294'
    elif x == 295:
        return 'a295'
    elif x == 296:
        return 'a296'
    elif x == 297:
        return 'a297'
    elif x == 298:
        return 'a298'
    elif x == 299:
        return 'a299'
    elif x == 300:
        return 'a300'
    elif x == 301:
        return 'a301'
    elif x == 302:
        return 'a302'
    elif x == 303:
        return 'a303'
    elif x == 304:
        return 'a304'
    elif x == 305:
        return 'a305'
    elif x == 306:
        return 'a306'
    elif x == 307:
        return 'a307'
    elif x == 308:
        return 'a308'
    elif x == 309:
        return 'a309'
    elif x == 310:
        return 'a310'
    elif x == 311:
        return 'a311'
    elif x == 312:
        return 'a312'
    elif x == 313:
        return 'a313'
    elif x == 314:
        return 'a314'
    elif x == 315:
        return 'a315'
    elif x == 316:
        return 'a316'
    elif x == 317:
        return 'a317'
    elif x == 318:
        return 'a318'
    elif x == 319:
        return 'a319'
    elif x == 320:
        return 'a320'
    elif x == 321:
        return 'a321'
    elif x == 322:
        return 'a322'
    elif x == 323:
        return 'a323'
    elif x == 324:
        return 'a324'
    elif x == 325:
        return 'a325'
    elif x == 326:
        return 'a326'
    elif x == 327:
        return 'a327'
    elif x == 328:
        return 'a328'
    elif x == 329:
        return 'a329'
    elif x == 330:
        return 'a330'
    elif x == 331:
        return 'a331'
    elif x == 332:
        return 'a332'
    elif x == 333:
        return 'a333'
    elif x == 334:
        return 'a334'
    elif x == 335:
        return 'a335'
    elif x == 336:
        return 'a336'
    elif x == 337:
        return 'a337'
    elif x == 338:
        return 'a338'
    elif x == 339:
        return 'a339'
    elif x == 340:
        return 'a340'
    elif x == 341:
        return 'a341'
    elif x == 342:
        return 'a342'
    elif x == 343:
        return 'a343'
    elif x == 344:
        return 'a344'
    elif x == 345:
        return 'a345'
    elif x == 346:
        return 'a346'
    elif x == 347:
        return 'a347'
    elif x == 348:
        return 'a348'
    elif x == 349:
        return 'a349'
    elif x == 350:
        return 'a350'
    elif x == 351:
        return 'a351'
    elif x == 352:
        return 'a352'
    elif x == 353:
        return 'a353'
    elif x == 354:
        return 'a354'
    elif x == 355:
        return 'a355'
    elif x == 356:
        return 'a356'
    elif x == 357:
        return 'a357'
    elif x == 358:
        return 'a358'
    elif x == 359:
        return 'a359'
    elif x == 360:
        return 'a360'
    elif x == 361:
        return 'a361'
    elif x == 362:
        return 'a362'
    elif x == 363:
        return 'a363'
    elif x == 364:
        return 'a364'
    elif x == 365:
        return 'a365'
    elif x == 366:
        return 'a366'
    elif x == 367:
        return 'a367'
    elif x == 368:
        return 'a368'
    elif x == 369:
        return 'a369'
    elif x == 370:
        return 'a370'
    elif x == 371:
        return 'a371'
    elif x == 372:
        return 'a372'
    elif x == 373:
        return 'a373'
    elif x == 374:
        return 'a374'
    elif x == 375:
        return 'a375'
    elif x == 376:
        return 'a376'
    elif x == 377:
        return 'a377'
    elif x == 378:
        return 'a378'
    elif x == 379:
        return 'a379'
    elif x == 380:
        return 'a380'
    elif x == 381:
        return 'a381'
    elif x == 382:
        return 'a382'
    elif x == 383:
        return 'a383'
    elif x == 384:
        return 'a384'
    elif x == 385:
        return 'a385'
    elif x == 386:
        return 'a386'
    elif x == 387:
        return 'a387'
    elif x == 388:
        return 'a388'
    elif x == 389:
        return 'a389'
    elif x == 390:
        return 'a390'
    elif x == 391:
        return 'a391'
    elif x == 392:
        return 'a392'
    elif x == 393:
        return 'a393'
    elif x == 394:
        return 'a394'
    elif x == 395:
        return 'a395'
    elif x == 396:
        return 'a396'
    elif x == 397:
        return 'a397'
    elif x == 398:
        return 'a398'
    elif x == 399:
        return 'a399'
    elif x == 400:
        return 'a400'
    elif x == 401:
        return 'a401'
    elif x == 402:
        return 'a402'
    elif x == 403:
        return 'a403'
    elif x == 404:
        return 'a404'
    elif x == 405:
        return 'a405'
    elif x == 406:
        return 'a406'
    elif x == 407:
        return 'a407'
    elif x == 408:
        return 'a408'
    elif x == 409:
        return 'a409'
    elif x == 410:
        return 'a410'
    elif x == 411:
        return 'a411'
    elif x == 412:
        return 'a412'
    elif x == 413:
        return 'a413'
    elif x == 414:
        return 'a414'
    elif x == 415:
        return 'a415'
    elif x == 416:
        return 'a416'
    elif x == 417:
        return 'a417'
    elif x == 418:
        return 'a418'
    elif x == 419:
        return 'a419'
    elif x == 420:
        return 'a420'
    elif x == 421:
        return 'a421'
    elif x == 422:
        return 'a422'
    elif x == 423:
        return 'a423'
    elif x == 424:
        return 'a424'
    elif x == 425:
        return 'a425'
    elif x == 426:
        return 'a426'
    elif x == 427:
        return 'a427'
    elif x == 428:
        return 'a428'
    elif x == 429:
        return 'a429'
    elif x == 430:
        return 'a430'
    elif x == 431:
        return 'a431'
    elif x == 432:
        return 'a432'
    elif x == 433:
        return 'a433'
    elif x == 434:
        return 'a434'
    elif x == 435:
        return 'a435'
    elif x == 436:
        return 'a436'
    elif x == 437:
        return 'a437'
    elif x == 438:
        return 'a438'
    elif x == 439:
        return 'a439'
    elif x == 440:
        return 'a440'
    elif x == 441:
        return 'a441'
    elif x == 442:
        return 'a442'
    elif x == 443:
        return 'a443'
    elif x == 444:
        return 'a444'
    elif x == 445:
        return 'a445'
    elif x == 446:
        return 'a446'
    elif x == 447:
        return 'a447'
    elif x == 448:
        return 'a448'
    elif x == 449:
        return 'a449'
    elif x == 450:
        return 'a450'
    elif x == 451:
        return 'a451'
    elif x == 452:
        return 'a452'
    elif x == 453:
        return 'a453'
    elif x == 454:
        return 'a454'
    elif x == 455:
        return 'a455'
    elif x == 456:
        return 'a456'
    elif x == 457:
        return 'a457'
    elif x == 458:
        return 'a458'
    elif x == 459:
        return 'a459'
    elif x == 460:
        return 'a460'
    elif x == 461:
        return 'a461'
    elif x == 462:
        return 'a462'
    elif x == 463:
        return 'a463'
    elif x == 464:
        return 'a464'
    elif x == 465:
        return 'a465'
    elif x == 466:
        return 'a466'
    elif x == 467:
        return 'a467'
    elif x == 468:
        return 'a468'
    elif x == 469:
        return 'a469'
    elif x == 470:
        return 'a470'
    elif x == 471:
        return 'a471'
    elif x == 472:
        return 'a472'
    elif x == 473:
        return 'a473'
    elif x == 474:
        return 'a474'
    elif x == 475:
        return 'a475'
    elif x == 476:
        return 'a476'
    elif x == 477:
        return 'a477'
    elif x == 478:
        return 'a478'
    elif x == 479:
        return 'a479'
    elif x == 480:
        return 'a480'
    elif x == 481:
        return 'a481'
    elif x == 482:
        return 'a482'
    elif x == 483:
        return 'a483'
    elif x == 484:
        return 'a484'
    elif x == 485:
        return 'a485'
    elif x == 486:
        return 'a486'
    elif x == 487:
        return 'a487'
    elif x == 488:
        return 'a488'
    elif x == 489:
        return 'a489'
    elif x == 490:
        return 'a490'
    elif x == 491:
        return 'a491'
    elif x == 492:
        return 'a492'
    elif x == 493:
        return 'a493'
    elif x == 494:
        return 'a494'
    elif x == 495:
        return 'a495'
    elif x == 496:
        return 'a496'
    elif x == 497:
        return 'a497'
    elif x == 498:
        return 'a498'
    elif x == 499:
        return 'a499'
    elif x == 500:
        return 'a500'
    elif x == 501:
        return 'a501'
    elif x == 502:
        return 'a502'
    elif x == 503:
        return 'a503'
    elif x == 504:
        return 'a504'
    elif x == 505:
        return 'a505'
    elif x == 506:
        return 'a506'
    elif x == 507:
        return 'a507'
    elif x == 508:
        return 'a508'
    elif x == 509:
        return 'a509'
    elif x == 510:
        return 'a510'
    elif x == 511:
        return 'a511'
    elif x == 512:
        return 'a512'
    elif x == 513:
        return 'a513'
    elif x == 514:
        return 'a514'
    elif x == 515:
        return 'a515'
    elif x == 516:
        return 'a516'
    elif x == 517:
        return 'a517'
    elif x == 518:
        return 'a518'
    elif x == 519:
        return 'a519'
    elif x == 520:
        return 'a520'
    elif x == 521:
        return 'a521'
    elif x == 522:
        return 'a522'
    elif x == 523:
        return 'a523'
    elif x == 524:
        return 'a524'
    elif x == 525:
        return 'a525'
    elif x == 526:
        return 'a526'
    elif x == 527:
        return 'a527'
    elif x == 528:
        return 'a528'
    elif x == 529:
        return 'a529'
    elif x == 530:
        return 'a530'
    elif x == 531:
        return 'a531'
    elif x == 532:
        return 'a532'
    elif x == 533:
        return 'a533'
    elif x == 534:
        return 'a534'
    elif x == 535:
        return 'a535'
    elif x == 536:
        return 'a536'
    elif x == 537:
        return 'a537'
    elif x == 538:
        return 'a538'
    elif x == 539:
        return 'a539'
    elif x == 540:
        return 'a540'
    elif x == 541:
        return 'a541'
    elif x == 542:
        return 'a542'
    elif x == 543:
        return 'a543'
    elif x == 544:
        return 'a544'
    elif x == 545:
        return 'a545'
    elif x == 546:
        return 'a546'
    elif x == 547:
        return 'a547'
    elif x == 548:
        return 'a548'
    elif x == 549:
        return 'a549'
    elif x == 550:
        return 'a550'
    elif x == 551:
        return 'a551'
    elif x == 552:
        return 'a552'
    elif x == 553:
        return 'a553'
    elif x == 554:
        return 'a554'
    elif x == 555:
        return 'a555'
    elif x == 556:
        return 'a556'
    elif x == 557:
        return 'a557'
    elif x == 558:
        return 'a558'
    elif x == 559:
        return 'a559'
    elif x == 560:
        return 'a560'
    elif x == 561:
        return 'a561'
    elif x == 562:
        return 'a562'
    elif x == 563:
        return 'a563'
    elif x == 564:
        return 'a564'
    elif x == 565:
        return 'a565'
    elif x == 566:
        return 'a566'
    elif x == 567:
        return 'a567'
    elif x == 568:
        return 'a568'
    elif x == 569:
        return 'a569'
    elif x == 570:
        return 'a570'
    elif x == 571:
        return 'a571'
    elif x == 572:
        return 'a572'
    elif x == 573:
        return 'a573'
    elif x == 574:
        return 'a574'
    elif x == 575:
        return 'a575'
    elif x == 576:
        return 'a576'
    elif x == 577:
        return 'a577'
    elif x == 578:
        return 'a578'
    elif x == 579:
        return 'a579'
    elif x == 580:
        return 'a580'
    elif x == 581:
        return 'a581'
    elif x == 582:
        return 'a582'
    elif x == 583:
        return 'a583'
    elif x == 584:
        return 'a584'
    elif x == 585:
        return 'a585'
    elif x == 586:
        return 'a586'
    elif x == 587:
        return 'a587'
    elif x == 588:
        return 'a588'
    elif x == 589:
        return 'a589'
    elif x == 590:
        return 'a590'
    elif x == 591:
        return 'a591'
    elif x == 592:
        return 'a592'
    elif x == 593:
        return 'a593'
    elif x == 594:
        return 'a594'
    elif x == 595:
        return 'a595'
    elif x == 596:
        return 'a596'
    elif x == 597:
        return 'a597'
    elif x == 598:
        return 'a598'
    elif x == 599:
        return 'a599'
    elif x == 600:
        return 'a600'
    elif x == 601:
        return 'a601'
    elif x == 602:
        return 'a602'
    elif x == 603:
        return 'a603'
    elif x == 604:
        return 'a604'
    elif x == 605:
        return 'a605'
    elif x == 606:
        return 'a606'
    elif x == 607:
        return 'a607'
    elif x == 608:
        return 'a608'
    elif x == 609:
        return 'a609'
    elif x == 610:
        return 'a610'
    elif x == 611:
        return 'a611'
    elif x == 612:
        return 'a612'
    elif x == 613:
        return 'a613'
    elif x == 614:
        return 'a614'
    elif x == 615:
        return 'a615'
    elif x == 616:
        return 'a616'
    elif x == 617:
        return 'a617'
    elif x == 618:
        return 'a618'
    elif x == 619:
        return 'a619'
    elif x == 620:
        return 'a620'
    elif x == 621:
        return 'a621'
    elif x == 622:
        return 'a622'
    elif x == 623:
        return 'a623'
    elif x == 624:
        return 'a624'
    elif x == 625:
        return 'a625'
    elif x == 626:
        return 'a626'
    elif x == 627:
        return 'a627'
    elif x == 628:
        return 'a628'
    elif x == 629:
        return 'a629'
    elif x == 630:
        return 'a630'
    elif x == 631:
        return 'a631'
    elif x == 632:
        return 'a632'
    elif x == 633:
        return 'a633'
    elif x == 634:
        return 'a634'
    elif x == 635:
        return 'a635'
    elif x == 636:
        return 'a636'
    elif x == 637:
        return 'a637'
    elif x == 638:
        return 'a638'
    elif x == 639:
        return 'a639'
    elif x == 640:
        return 'a640'
    elif x == 641:
        return 'a641'
    elif x == 642:
        return 'a642'
    elif x == 643:
        return 'a643'
    elif x == 644:
        return 'a644'
    elif x == 645:
        return 'a645'
    elif x == 646:
        return 'a646'
    elif x == 647:
        return 'a647'
    elif x == 648:
        return 'a648'
    elif x == 649:
        return 'a649'
    elif x == 650:
        return 'a650'
    elif x == 651:
        return 'a651'
    elif x == 652:
        return 'a652'
    elif x == 653:
        return 'a653'
    elif x == 654:
        return 'a654'
    elif x == 655:
        return 'a655'
    elif x == 656:
        return 'a656'
    elif x == 657:
        return 'a657'
    elif x == 658:
        return 'a658'
    elif x == 659:
        return 'a659'
    elif x == 660:
        return 'a660'
    elif x == 661:
        return 'a661'
    elif x == 662:
        return 'a662'
    elif x == 663:
        return 'a663'
    elif x == 664:
        return 'a664'
    elif x == 665:
        return 'a665'
    elif x == 666:
        return 'a666'
    elif x == 667:
        return 'a667'
    elif x == 668:
        return 'a668'
    elif x == 669:
        return 'a669'
    elif x == 670:
        return 'a670'
    elif x == 671:
        return 'a671'
    elif x == 672:
        return 'a672'
    elif x == 673:
        return 'a673'
    elif x == 674:
        return 'a674'
    elif x == 675:
        return 'a675'
    elif x == 676:
        return 'a676'
    elif x == 677:
        return 'a677'
    elif x == 678:
        return 'a678'
    elif x == 679:
        return 'a679'
    elif x == 680:
        return 'a680'
    elif x == 681:
        return 'a681'
    elif x == 682:
        return 'a682'
    elif x == 683:
        return 'a683'
    elif x == 684:
        return 'a684'
    elif x == 685:
        return 'a685'
    elif x == 686:
        return 'a686'
    elif x == 687:
        return 'a687'
    elif x == 688:
        return 'a688'
    elif x == 689:
        return 'a689'
    elif x == 690:
        return 'a690'
    elif x == 691:
        return 'a691'
    elif x == 692:
        return 'a692'
    elif x == 693:
        return 'a693'
    elif x == 694:
        return 'a694'
    elif x == 695:
        return 'a695'
    elif x == 696:
        return 'a696'
    elif x == 697:
        return 'a697'
    elif x == 698:
        return 'a698'
    elif x == 699:
        return 'a699'
    elif x == 700:
        return 'a700'
    elif x == 701:
        return 'a701'
    elif x == 702:
        return 'a702'
    elif x == 703:
        return 'a703'
    elif x == 704:
        return 'a704'
    elif x == 705:
        return 'a705'
    elif x == 706:
        return 'a706'
    elif x == 707:
        return 'a707'
    elif x == 708:
        return 'a708'
    elif x == 709:
        return 'a709'
    elif x == 710:
        return 'a710'
    elif x == 711:
        return 'a711'
    elif x == 712:
        return 'a712'
    elif x == 713:
        return 'a713'
    elif x == 714:
        return 'a714'
    elif x == 715:
        return 'a715'
    elif x == 716:
        return 'a716'
    elif x == 717:
        return 'a717'
    elif x == 718:
        return 'a718'
    elif x == 719:
        return 'a719'
    elif x == 720:
        return 'a720'
    elif x == 721:
        return 'a721'
    elif x == 722:
        return 'a722'
    elif x == 723:
        return 'a723'
    elif x == 724:
        return 'a724'
    elif x == 725:
        return 'a725'
    elif x == 726:
        return 'a726'
    elif x == 727:
        return 'a727'
    elif x == 728:
        return 'a728'
    elif x == 729:
        return 'a729'
    elif x == 730:
        return 'a730'
    elif x == 731:
        return 'a731'
    elif x == 732:
        return 'a732'
    elif x == 733:
        return 'a733'
    elif x == 734:
        return 'a734'
    elif x == 735:
        return 'a735'
    elif x == 736:
        return 'a736'
    elif x == 737:
        return 'a737'
    elif x == 738:
        return 'a738'
    elif x == 739:
        return 'a739'
    elif x == 740:
        return 'a740'
    elif x == 741:
        return 'a741'
    elif x == 742:
        return 'a742'
    elif x == 743:
        return 'a743'
    elif x == 744:
        return 'a744'
    elif x == 745:
        return 'a745'
    elif x == 746:
        return 'a746'
    elif x == 747:
        return 'a747'
    elif x == 748:
        return 'a748'
    elif x == 749:
        return 'a749'
    elif x == 750:
        return 'a750'
    elif x == 751:
        return 'a751'
    elif x == 752:
        return 'a752'
    elif x == 753:
        return 'a753'
    elif x == 754:
        return 'a754'
    elif x == 755:
        return 'a755'
    elif x == 756:
        return 'a756'
    elif x == 757:
        return 'a757'
    elif x == 758:
        return 'a758'
    elif x == 759:
        return 'a759'
    elif x == 760:
        return 'a760'
    elif x == 761:
        return 'a761'
    elif x == 762:
        return 'a762'
    elif x == 763:
        return 'a763'
    elif x == 764:
        return 'a764'
    elif x == 765:
        return 'a765'
    elif x == 766:
        return 'a766'
    elif x == 767:
        return 'a767'
    elif x == 768:
        return 'a768'
    elif x == 769:
        return 'a769'
    elif x == 770:
        return 'a770'
    elif x == 771:
        return 'a771'
    elif x == 772:
        return 'a772'
    elif x == 773:
        return 'a773'
    elif x == 774:
        return 'a774'
    elif x == 775:
        return 'a775'
    elif x == 776:
        return 'a776'
    elif x == 777:
        return 'a777'
    elif x == 778:
        return 'a778'
    elif x == 779:
        return 'a779'
    elif x == 780:
        return 'a780'
    elif x == 781:
        return 'a781'
    elif x == 782:
        return 'a782'
    elif x == 783:
        return 'a783'
    elif x == 784:
        return 'a784'
    elif x == 785:
        return 'a785'
    elif x == 786:
        return 'a786'
    elif x == 787:
        return 'a787'
    elif x == 788:
        return 'a788'
    elif x == 789:
        return 'a789'
    elif x == 790:
        return 'a790'
    elif x == 791:
        return 'a791'
    elif x == 792:
        return 'a792'
    elif x == 793:
        return 'a793'
    elif x == 794:
        return 'a794'
    elif x == 795:
        return 'a795'
    elif x == 796:
        return 'a796'
    elif x == 797:
        return 'a797'
    elif x == 798:
        return 'a798'
    elif x == 799:
        return 'a799'
    elif x == 800:
        return 'a800'
    elif x == 801:
        return 'a801'
    elif x == 802:
        return 'a802'
    elif x == 803:
        return 'a803'
    elif x == 804:
        return 'a804'
    elif x == 805:
        return 'a805'
    elif x == 806:
        return 'a806'
    elif x == 807:
        return 'a807'
    elif x == 808:
        return 'a808'
    elif x == 809:
        return 'a809'
    elif x == 810:
        return 'a810'
    elif x == 811:
        return 'a811'
    elif x == 812:
        return 'a812'
    elif x == 813:
        return 'a813'
    elif x == 814:
        return 'a814'
    elif x == 815:
        return 'a815'
    elif x == 816:
        return 'a816'
    elif x == 817:
        return 'a817'
    elif x == 818:
        return 'a818'
    elif x == 819:
        return 'a819'
    elif x == 820:
        return 'a820'
    elif x == 821:
        return 'a821'
    elif x == 822:
        return 'a822'
    elif x == 823:
        return 'a823'
    elif x == 824:
        return 'a824'
    elif x == 825:
        return 'a825'
    elif x == 826:
        return 'a826'
    elif x == 827:
        return 'a827'
    elif x == 828:
        return 'a828'
    elif x == 829:
        return 'a829'
    elif x == 830:
        return 'a830'
    elif x == 831:
        return 'a831'
    elif x == 832:
        return 'a832'
    elif x == 833:
        return 'a833'
    elif x == 834:
        return 'a834'
    elif x == 835:
        return 'a835'
    elif x == 836:
        return 'a836'
    elif x == 837:
        return 'a837'
    elif x == 838:
        return 'a838'
    elif x == 839:
        return 'a839'
    elif x == 840:
        return 'a840'
    elif x == 841:
        return 'a841'
    elif x == 842:
        return 'a842'
    elif x == 843:
        return 'a843'
    elif x == 844:
        return 'a844'
    elif x == 845:
        return 'a845'
    elif x == 846:
        return 'a846'
    elif x == 847:
        return 'a847'
    elif x == 848:
        return 'a848'
    elif x == 849:
        return 'a849'
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


print(choose(5), choose(849), choose(1000), assign(7), assign(-1))
try:
    assign(61)
except UnboundLocalError as e:
    print(e)
x = 1
print(
    x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
)
print(
    0 - 1 - 2 - 3 - 4 - 5 - 6 - 7 - 8 - 9 - 10 - 11 - 12 - 13 - 14 - 15 - 16 - 17 - 18 - 19 - 20 - 21 - 22 - 23 - 24 - 25 - 26 - 27 - 28 - 29
    - 30 - 31 - 32 - 33 - 34 - 35 - 36 - 37 - 38 - 39 - 40 - 41 - 42 - 43 - 44 - 45 - 46 - 47 - 48 - 49 - 50 - 51 - 52 - 53 - 54 - 55 - 56 - 57 - 58 - 59
    - 60 - 61 - 62 - 63 - 64 - 65 - 66 - 67 - 68 - 69 - 70 - 71 - 72 - 73 - 74 - 75 - 76 - 77 - 78 - 79 - 80 - 81 - 82 - 83 - 84 - 85 - 86 - 87 - 88 - 89
    - 90 - 91 - 92 - 93 - 94 - 95 - 96 - 97 - 98 - 99 - 100 - 101 - 102 - 103 - 104 - 105 - 106 - 107 - 108 - 109 - 110 - 111 - 112 - 113 - 114 - 115 - 116 - 117 - 118 - 119
    - 120 - 121 - 122 - 123 - 124 - 125 - 126 - 127 - 128 - 129 - 130 - 131 - 132 - 133 - 134 - 135 - 136 - 137 - 138 - 139 - 140 - 141 - 142 - 143 - 144 - 145 - 146 - 147 - 148 - 149
    - 150 - 151 - 152 - 153 - 154 - 155 - 156 - 157 - 158 - 159 - 160 - 161 - 162 - 163 - 164 - 165 - 166 - 167 - 168 - 169 - 170 - 171 - 172 - 173 - 174 - 175 - 176 - 177 - 178 - 179
    - 180 - 181 - 182 - 183 - 184 - 185 - 186 - 187 - 188 - 189 - 190 - 191 - 192 - 193 - 194 - 195 - 196 - 197 - 198 - 199 - 200 - 201 - 202 - 203 - 204 - 205 - 206 - 207 - 208 - 209
    - 210 - 211 - 212 - 213 - 214 - 215 - 216 - 217 - 218 - 219 - 220 - 221 - 222 - 223 - 224 - 225 - 226 - 227 - 228 - 229 - 230 - 231 - 232 - 233 - 234 - 235 - 236 - 237 - 238 - 239
    - 240 - 241 - 242 - 243 - 244 - 245 - 246 - 247 - 248 - 249 - 250 - 251 - 252 - 253 - 254 - 255 - 256 - 257 - 258 - 259 - 260 - 261 - 262 - 263 - 264 - 265 - 266 - 267 - 268 - 269
    - 270 - 271 - 272 - 273 - 274 - 275 - 276 - 277 - 278 - 279 - 280 - 281 - 282 - 283 - 284 - 285 - 286 - 287 - 288 - 289 - 290 - 291 - 292 - 293 - 294 - 295 - 296 - 297 - 298 - 299
    - 300 - 301 - 302 - 303 - 304 - 305 - 306 - 307 - 308 - 309 - 310 - 311 - 312 - 313 - 314 - 315 - 316 - 317 - 318 - 319 - 320 - 321 - 322 - 323 - 324 - 325 - 326 - 327 - 328 - 329
    - 330 - 331 - 332 - 333 - 334 - 335 - 336 - 337 - 338 - 339 - 340 - 341 - 342 - 343 - 344 - 345 - 346 - 347 - 348 - 349 - 350 - 351 - 352 - 353 - 354 - 355 - 356 - 357 - 358 - 359
    - 360 - 361 - 362 - 363 - 364 - 365 - 366 - 367 - 368 - 369 - 370 - 371 - 372 - 373 - 374 - 375 - 376 - 377 - 378 - 379 - 380 - 381 - 382 - 383 - 384 - 385 - 386 - 387 - 388 - 389
    - 390 - 391 - 392 - 393 - 394 - 395 - 396 - 397 - 398 - 399 - 400 - 401 - 402 - 403 - 404 - 405 - 406 - 407 - 408 - 409 - 410 - 411 - 412 - 413 - 414 - 415 - 416 - 417 - 418 - 419
    - 420 - 421 - 422 - 423 - 424 - 425 - 426 - 427 - 428 - 429 - 430 - 431 - 432 - 433 - 434 - 435 - 436 - 437 - 438 - 439 - 440 - 441 - 442 - 443 - 444 - 445 - 446 - 447 - 448 - 449
    - 450 - 451 - 452 - 453 - 454 - 455 - 456 - 457 - 458 - 459 - 460 - 461 - 462 - 463 - 464 - 465 - 466 - 467 - 468 - 469 - 470 - 471 - 472 - 473 - 474 - 475 - 476 - 477 - 478 - 479
    - 480 - 481 - 482 - 483 - 484 - 485 - 486 - 487 - 488 - 489 - 490 - 491 - 492 - 493 - 494 - 495 - 496 - 497 - 498 - 499 - 500 - 501 - 502 - 503 - 504 - 505 - 506 - 507 - 508 - 509
    - 510 - 511 - 512 - 513 - 514 - 515 - 516 - 517 - 518 - 519 - 520 - 521 - 522 - 523 - 524 - 525 - 526 - 527 - 528 - 529 - 530 - 531 - 532 - 533 - 534 - 535 - 536 - 537 - 538 - 539
    - 540 - 541 - 542 - 543 - 544 - 545 - 546 - 547 - 548 - 549 - 550 - 551 - 552 - 553 - 554 - 555 - 556 - 557 - 558 - 559 - 560 - 561 - 562 - 563 - 564 - 565 - 566 - 567 - 568 - 569
    - 570 - 571 - 572 - 573 - 574 - 575 - 576 - 577 - 578 - 579 - 580 - 581 - 582 - 583 - 584 - 585 - 586 - 587 - 588 - 589 - 590 - 591 - 592 - 593 - 594 - 595 - 596 - 597 - 598 - 599
    - 600 - 601 - 602 - 603 - 604 - 605 - 606 - 607 - 608 - 609 - 610 - 611 - 612 - 613 - 614 - 615 - 616 - 617 - 618 - 619 - 620 - 621 - 622 - 623 - 624 - 625 - 626 - 627 - 628 - 629
    - 630 - 631 - 632 - 633 - 634 - 635 - 636 - 637 - 638 - 639 - 640 - 641 - 642 - 643 - 644 - 645 - 646 - 647 - 648 - 649 - 650 - 651 - 652 - 653 - 654 - 655 - 656 - 657 - 658 - 659
    - 660 - 661 - 662 - 663 - 664 - 665 - 666 - 667 - 668 - 669 - 670 - 671 - 672 - 673 - 674 - 675 - 676 - 677 - 678 - 679 - 680 - 681 - 682 - 683 - 684 - 685 - 686 - 687 - 688 - 689
    - 690 - 691 - 692 - 693 - 694 - 695 - 696 - 697 - 698 - 699 - 700 - 701 - 702 - 703 - 704 - 705 - 706 - 707 - 708 - 709 - 710 - 711 - 712 - 713 - 714 - 715 - 716 - 717 - 718 - 719
    - 720 - 721 - 722 - 723 - 724 - 725 - 726 - 727 - 728 - 729 - 730 - 731 - 732 - 733 - 734 - 735 - 736 - 737 - 738 - 739 - 740 - 741 - 742 - 743 - 744 - 745 - 746 - 747 - 748 - 749
    - 750 - 751 - 752 - 753 - 754 - 755 - 756 - 757 - 758 - 759 - 760 - 761 - 762 - 763 - 764 - 765 - 766 - 767 - 768 - 769 - 770 - 771 - 772 - 773 - 774 - 775 - 776 - 777 - 778 - 779
    - 780 - 781 - 782 - 783 - 784 - 785 - 786 - 787 - 788 - 789 - 790 - 791 - 792 - 793 - 794 - 795 - 796 - 797 - 798 - 799 - 800 - 801 - 802 - 803 - 804 - 805 - 806 - 807 - 808 - 809
    - 810 - 811 - 812 - 813 - 814 - 815 - 816 - 817 - 818 - 819 - 820 - 821 - 822 - 823 - 824 - 825 - 826 - 827 - 828 - 829 - 830 - 831 - 832 - 833 - 834 - 835 - 836 - 837 - 838 - 839
    - 840 - 841 - 842 - 843 - 844 - 845 - 846 - 847 - 848 - 849 - 850 - 851 - 852 - 853 - 854 - 855 - 856 - 857 - 858 - 859 - 860 - 861 - 862 - 863 - 864 - 865 - 866 - 867 - 868 - 869
    - 870 - 871 - 872 - 873 - 874 - 875 - 876 - 877 - 878 - 879 - 880 - 881 - 882 - 883 - 884 - 885 - 886 - 887 - 888 - 889 - 890 - 891 - 892 - 893 - 894 - 895 - 896 - 897 - 898 - 899
)
print(len(
    'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
    + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b' + 'a' + 'b'
))
print(
    x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
    and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x
)


def product(a: float):
    return (
        a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a
        * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a
        * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a
        * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a
        * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a
        * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a
        * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a
        * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a
        * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a
        * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a * 0.5 + a
    )


print(product(2.0), product(3))
text = ' a '
print((text
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
    .strip()
))
try:
    print(
        x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
        + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
        + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
        + x + x + x + x + x + x + x + x + x + x + 's' + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
        + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
        + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
        + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
    )
except TypeError as e:
    print(e)
print(------------------------------------------------------------------------------------------1)
print(x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x if x > 5 else x)
