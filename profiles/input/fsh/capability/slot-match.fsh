Instance: slot-match
InstanceOf: OperationDefinition
Usage: #definition
Title: "Match slots 号源匹配"
Description: "Where a patient can be booked: sessions that fit an initial diagnosis or a text, each with the earliest slot in it that is free for who asks, ranked with reasons. 按初步诊断或检索文字匹配可预约的出诊，每次出诊给出查询者此刻可预约的最早号源，并说明排序依据。"
* url = "https://tieredcare.github.io/fhir/OperationDefinition/slot-match"
* name = "MatchSlots"
* title = "Match slots 号源匹配"
* description = "Where a patient can be booked: sessions that fit an initial diagnosis or a text, each with the earliest slot in it that is free for who asks, ranked with reasons. 按初步诊断或检索文字匹配可预约的出诊，每次出诊给出查询者此刻可预约的最早号源，并说明排序依据。"
* status = #active
* experimental = false
* date = "2026-11-27"
* kind = #operation
* affectsState = false
* code = #match
* resource = #Slot
* system = false
* type = true
* instance = false
* parameter[0].name = #code
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "The initial diagnosis, ICD-10. It is looked for where there is no text, and counts for the rank in any case; one of the two is needed. 初步诊断（ICD-10）。未填 text 时按诊断查找；填写 text 时仅影响排序。两者至少填一项。"
* parameter[=].type = #string
* parameter[=].searchType = #token
* parameter[+].name = #text
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "Names of a department, a doctor or an expertise, from their beginning or from any of their syllables on; Chinese, pinyin, initials of pinyin, or English; 2 to 50 characters, 4 words at most, all of which must fit. 科室、医师姓名或专长，可从任一音节起输入开头部分；支持中文、全拼、拼音首字母与英文；2 至 50 个字符，至多 4 个词，须全部相符。"
* parameter[=].type = #string
* parameter[=].searchType = #string
* parameter[+].name = #patient
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "For whom: the institutions of the patient's signed combination come first, if the caller may read the signing. A resident matches for no one else. 为哪位患者查询：查询者有权读取签约时，其签约组合内机构优先。居民只能为本人查询。"
* parameter[=].type = #string
* parameter[=].searchType = #reference
* parameter[+].name = #division
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "Where: a code of GB/T 2260, 2 to 12 digits; what is nearer comes first, and nothing is left out. 就诊地：GB/T 2260 区划代码，2 至 12 位；就近者优先，不排除其他。"
* parameter[=].type = #string
* parameter[=].searchType = #token
* parameter[+].name = #start
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "2"
* parameter[=].documentation = "When, with a prefix as in searches: 31 days at most, which is also the period without it, from now on. 就诊期间，前缀同检索：至多 31 天；不填则为此刻起 31 天。"
* parameter[=].type = #string
* parameter[=].searchType = #date
* parameter[+].name = #_count
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "How many at most; there are no further pages. 至多几条；不分页。"
* parameter[=].type = #string
* parameter[=].searchType = #number
* parameter[+].name = #return
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "A searchset: the Slots in the order of their rank, each with its score and reasons; then the Schedules, the doctors and their departments. searchset：按排序给出 Slot，附得分与排序依据；其后为对应的 Schedule、医师与科室。"
* parameter[=].type = #Bundle
