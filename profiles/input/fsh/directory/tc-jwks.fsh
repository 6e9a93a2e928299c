Extension: TcJwks
Id: tc-jwks
Title: "Key set 公钥集"
Description: "The public keys of this system as a JSON Web Key Set (RFC 7517). 该系统的公钥，JSON Web Key Set（RFC 7517）格式。"
Context: Device
* value[x] 1..1 MS
* value[x] only string
