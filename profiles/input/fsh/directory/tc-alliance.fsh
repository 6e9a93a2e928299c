Profile: TcAlliance
Parent: Organization
Id: tc-alliance
Title: "Alliance 医联体"
Description: "A city group, county community, specialty alliance, telemedicine network or trusteeship. 城市医疗集团、县域医共体、专科联盟、远程医疗协作网或托管关系。"
* extension contains TcReferralCentre named referralCentre 0..1 MS
* active MS
* type 1..1 MS
* type from AllianceTypeVS (required)
* name 1..1 MS
