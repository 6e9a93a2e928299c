ValueSet: CareGroundVS
Id: care-ground
Title: "Ground of access 调阅依据"
Description: "Why an institution may see a patient's record. 机构可以调阅患者档案的依据。"
* ^experimental = false
* include codes from system CareGround
