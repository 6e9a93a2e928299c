Instance: alliance-example
InstanceOf: TcAlliance
Title: "A city group 城市医疗集团"
Description: "With its own referral centre. 设有转诊中心。"
* extension[referralCentre].valueReference = Reference(referral-centre-example)
* active = true
* type = AllianceType#city-group
* name = "芜湖市示范医疗集团"
