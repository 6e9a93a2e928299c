Profile: TcClientSystem
Parent: Device
Id: tc-client-system
Title: "Client system 接入系统"
Description: "A system that calls the exchange: its client id, its public keys, and the institutions it may act for. 接入平台的系统：客户端标识、公钥与可代表的机构。"
* extension contains TcServes named serves 1..* MS
    and TcScope named scope 1..* MS
    and TcJwks named jwks 0..1 MS
* identifier 1..* MS
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier contains clientId 1..1 MS
* identifier[clientId].system 1..1
* identifier[clientId].system = "https://tieredcare.github.io/fhir/sid/client-id" (exactly)
* identifier[clientId].value 1..1
* status 1..1 MS
* deviceName 1..* MS
* owner MS
* owner only Reference(TcInstitution)
