Extension: TcCombination
Id: tc-combination
Title: "1+1+1 combination 签约组合"
Description: "The institutions of a 1+1+1 signing: one community centre, one district and one city hospital, where the region asks for it. “1+1+1”签约组合：社区、区级、市级机构各一家，按地区要求。"
Context: EpisodeOfCare
* extension contains community 1..1 MS and district 0..1 MS and city 0..1 MS
* extension[community] ^short = "Community or township centre 社区卫生服务中心或乡镇卫生院"
* extension[community].value[x] 1..1
* extension[community].value[x] only Reference(TcInstitution)
* extension[district] ^short = "District or county hospital 区（县）级医院"
* extension[district].value[x] 1..1
* extension[district].value[x] only Reference(TcInstitution)
* extension[city] ^short = "City hospital 市级医院"
* extension[city].value[x] 1..1
* extension[city].value[x] only Reference(TcInstitution)
