ValueSet: BookingTagVS
Id: booking-tag
Title: "Booking tag 预约标识"
Description: "What the hospital should know of who comes, and which priority it has given. 提示医院的患者身份，以及医院已落实的优先服务。"
* ^experimental = false
* include codes from system BookingTag
