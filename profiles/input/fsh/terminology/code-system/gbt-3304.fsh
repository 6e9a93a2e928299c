CodeSystem: Ethnicity
Id: gbt-3304
Title: "Ethnic group 民族代码"
Description: "Ethnic groups after GB/T 3304. 按 GB/T 3304 的民族。"
* ^url = "urn:oid:2.16.156.10011.2.3.3.3"
* insert Complete
* #01 "汉族"
* #01 insert English([[Han]])
* #02 "蒙古族"
* #02 insert English([[Mongol]])
* #03 "回族"
* #03 insert English([[Hui]])
* #04 "藏族"
* #04 insert English([[Zang]])
* #05 "维吾尔族"
* #05 insert English([[Uygur]])
* #06 "苗族"
* #06 insert English([[Miao]])
* #07 "彝族"
* #07 insert English([[Yi]])
* #08 "壮族"
* #08 insert English([[Zhuang]])
* #09 "布依族"
* #09 insert English([[Buyei]])
* #10 "朝鲜族"
* #10 insert English([[Chosen]])
* #11 "满族"
* #11 insert English([[Man]])
* #12 "侗族"
* #12 insert English([[Dong]])
* #13 "瑶族"
* #13 insert English([[Yao]])
* #14 "白族"
* #14 insert English([[Bai]])
* #15 "土家族"
* #15 insert English([[Tujia]])
* #16 "哈尼族"
* #16 insert English([[Hani]])
* #17 "哈萨克族"
* #17 insert English([[Kazak]])
* #18 "傣族"
* #18 insert English([[Dai]])
* #19 "黎族"
* #19 insert English([[Li]])
* #20 "傈僳族"
* #20 insert English([[Lisu]])
* #21 "佤族"
* #21 insert English([[Va]])
* #22 "畲族"
* #22 insert English([[She]])
* #23 "高山族"
* #23 insert English([[Gaoshan]])
* #24 "拉祜族"
* #24 insert English([[Lahu]])
* #25 "水族"
* #25 insert English([[Sui]])
* #26 "东乡族"
* #26 insert English([[Dongxiang]])
* #27 "纳西族"
* #27 insert English([[Naxi]])
* #28 "景颇族"
* #28 insert English([[Jingpo]])
* #29 "柯尔克孜族"
* #29 insert English([[Kirgiz]])
* #30 "土族"
* #30 insert English([[Tu]])
* #31 "达斡尔族"
* #31 insert English([[Daur]])
* #32 "仫佬族"
* #32 insert English([[Mulao]])
* #33 "羌族"
* #33 insert English([[Qiang]])
* #34 "布朗族"
* #34 insert English([[Blang]])
* #35 "撒拉族"
* #35 insert English([[Salar]])
* #36 "毛南族"
* #36 insert English([[Maonan]])
* #37 "仡佬族"
* #37 insert English([[Gelao]])
* #38 "锡伯族"
* #38 insert English([[Xibe]])
* #39 "阿昌族"
* #39 insert English([[Achang]])
* #40 "普米族"
* #40 insert English([[Pumi]])
* #41 "塔吉克族"
* #41 insert English([[Tajik]])
* #42 "怒族"
* #42 insert English([[Nu]])
* #43 "乌孜别克族"
* #43 insert English([[Uzbek]])
* #44 "俄罗斯族"
* #44 insert English([[Russ]])
* #45 "鄂温克族"
* #45 insert English([[Ewenki]])
* #46 "德昂族"
* #46 insert English([[Deang]])
* #47 "保安族"
* #47 insert English([[Bonan]])
* #48 "裕固族"
* #48 insert English([[Yugur]])
* #49 "京族"
* #49 insert English([[Gin]])
* #50 "塔塔尔族"
* #50 insert English([[Tatar]])
* #51 "独龙族"
* #51 insert English([[Derung]])
* #52 "鄂伦春族"
* #52 insert English([[Oroqen]])
* #53 "赫哲族"
* #53 insert English([[Hezhen]])
* #54 "门巴族"
* #54 insert English([[Monba]])
* #55 "珞巴族"
* #55 insert English([[Lhoba]])
* #56 "基诺族"
* #56 insert English([[Jino]])
* #97 "其他"
* #97 insert English([[Other]])
* #98 "外国血统中国籍人士"
* #98 insert English([[Chinese national of foreign descent]])
