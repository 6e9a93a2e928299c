RuleSet: Narrated(text)
* text.status = #additional
* text.div = "<div xmlns=\"http://www.w3.org/1999/xhtml\">{text}</div>"
