CodeSystem: IdentifierType
Id: id-type
Title: "Type of identity document 身份证件类别"
Description: "CV02.01.101, the kinds of identity document. CV02.01.101 身份证件类别。"
* ^url = "urn:oid:2.16.156.10011.2.3.1.1"
* insert Complete
* #01 "居民身份证"
* #01 insert English([[Resident identity card]])
* #02 "居民户口簿"
* #02 insert English([[Household register]])
* #03 "护照"
* #03 insert English([[Passport]])
* #04 "军官证"
* #04 insert English([[Officer's card]])
* #05 "驾驶证"
* #05 insert English([[Driving licence]])
* #06 "港澳居民来往内地通行证"
* #06 insert English([[Travel permit of Hong Kong and Macao residents]])
* #07 "台湾居民来往内地通行证"
* #07 insert English([[Travel permit of Taiwan residents]])
* #99 "其他法定有效证件"
* #99 insert English([[Other legal document]])
