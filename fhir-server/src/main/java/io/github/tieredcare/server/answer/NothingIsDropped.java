package io.github.tieredcare.server.answer;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.LenientErrorHandler;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ScalarType;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;
import org.springframework.stereotype.Component;

/**
 * Refuses what HAPI would read past: of a mistyped element nothing would be stored, and its sender
 * would not know. HAPI reads what is stored in a way of its own, which this does not touch.
 */
@Component
class NothingIsDropped extends LenientErrorHandler {

  NothingIsDropped(FhirContext fhir) {
    fhir.setParserErrorHandler(this);
  }

  @Override
  public void unknownElement(IParseLocation place, String element) {
    throw ElementFault.UNKNOWN.of(element);
  }

  @Override
  public void unknownAttribute(IParseLocation place, String attribute) {
    throw ElementFault.UNKNOWN.of(attribute);
  }

  @Override
  public void invalidValue(IParseLocation place, String value, String fault) {
    throw ElementFault.INVALID.of(place == null ? "" : place.getParentElementName());
  }

  @Override
  public void unexpectedRepeatingElement(IParseLocation place, String element) {
    throw ElementFault.REPEATED.of(element);
  }

  @Override
  public void incorrectJsonType(
      IParseLocation place,
      String element,
      ValueType expected,
      ScalarType expectedScalar,
      ValueType found,
      ScalarType foundScalar) {
    throw ElementFault.MISSHAPEN.of(element);
  }
}
