RuleSet: Read
* resource[=].interaction[+].code = #read
* resource[=].interaction[+].code = #vread
* resource[=].interaction[+].code = #search-type
* resource[=].searchParam[+].name = "_id"
* resource[=].searchParam[=].type = #token
* resource[=].searchParam[=].definition = "http://hl7.org/fhir/SearchParameter/Resource-id"
* resource[=].searchParam[+].name = "_lastUpdated"
* resource[=].searchParam[=].type = #date
* resource[=].searchParam[=].definition = "http://hl7.org/fhir/SearchParameter/Resource-lastUpdated"

RuleSet: Shown(type)
* resource[+].type = #{type}
* resource[=].interaction[+].code = #read
* resource[=].interaction[+].code = #search-type
* resource[=].versioning = #no-version
* resource[=].updateCreate = false
* resource[=].conditionalCreate = false
* resource[=].conditionalUpdate = false
* resource[=].conditionalDelete = #not-supported
* resource[=].searchParam[+].name = "_id"
* resource[=].searchParam[=].type = #token
* resource[=].searchParam[=].definition = "http://hl7.org/fhir/SearchParameter/Resource-id"
* resource[=].searchParam[+].name = "_lastUpdated"
* resource[=].searchParam[=].type = #date
* resource[=].searchParam[=].definition = "http://hl7.org/fhir/SearchParameter/Resource-lastUpdated"

RuleSet: Published(type)
* resource[+].type = #{type}
* insert Read
* insert Versioned
* resource[=].conditionalCreate = false
* resource[=].conditionalUpdate = false

RuleSet: KeptBeside(type)
* resource[+].type = #{type}
* resource[=].interaction[+].code = #read
* resource[=].interaction[+].code = #search-type
* resource[=].searchParam[+].name = "_id"
* resource[=].searchParam[=].type = #token
* resource[=].searchParam[=].definition = "http://hl7.org/fhir/SearchParameter/Resource-id"
* resource[=].searchParam[+].name = "_lastUpdated"
* resource[=].searchParam[=].type = #date
* resource[=].searchParam[=].definition = "http://hl7.org/fhir/SearchParameter/Resource-lastUpdated"
* resource[=].interaction[+].code = #create
* resource[=].interaction[+].code = #update
* resource[=].versioning = #versioned-update
* resource[=].updateCreate = false
* resource[=].conditionalCreate = false
* resource[=].conditionalUpdate = false
* resource[=].conditionalDelete = #not-supported

RuleSet: Versioned
* resource[=].versioning = #versioned-update
* resource[=].updateCreate = false
* resource[=].conditionalDelete = #not-supported

RuleSet: Served(type)
* resource[+].type = #{type}
* insert Read
* resource[=].interaction[+].code = #create
* resource[=].interaction[+].code = #update
* resource[=].interaction[+].code = #patch
* insert Versioned
* resource[=].conditionalCreate = true
* resource[=].conditionalUpdate = true

RuleSet: OpenedByTheExchange(type)
* resource[+].type = #{type}
* insert Read
* resource[=].interaction[+].code = #update
* resource[=].interaction[+].code = #patch
* insert Versioned
* resource[=].conditionalCreate = false
* resource[=].conditionalUpdate = true

RuleSet: WrittenOnce(type)
* resource[+].type = #{type}
* insert Read
* resource[=].interaction[+].code = #create
* insert Versioned
* resource[=].conditionalCreate = true
* resource[=].conditionalUpdate = false

RuleSet: KeptHistory
* resource[=].interaction[+].code = #history-instance

RuleSet: Profiled(profile)
* resource[=].supportedProfile[+] = Canonical({profile})

RuleSet: Searched(code, type, definition)
* resource[=].searchParam[+].name = "{code}"
* resource[=].searchParam[=].type = #{type}
* resource[=].searchParam[=].definition = "http://hl7.org/fhir/SearchParameter/{definition}"

RuleSet: SearchedByOwn(code, type)
* resource[=].searchParam[+].name = "{code}"
* resource[=].searchParam[=].type = #{type}
* resource[=].searchParam[=].definition = "https://tieredcare.github.io/fhir/SearchParameter/{code}"

RuleSet: Operated(name, definition, scope)
* resource[=].operation[+].name = "{name}"
* resource[=].operation[=].definition = "{definition}"
* resource[=].operation[=].documentation = "Needs the scope {scope}. 须有授权范围 {scope}。"
