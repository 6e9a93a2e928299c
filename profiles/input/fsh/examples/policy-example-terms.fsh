Instance: policy-example-terms
InstanceOf: Parameters
Usage: #inline
* id = "terms"
* parameter.name = "urgent-answer-minutes"
* parameter.valueInteger = 30
