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
    throw ServerFault.ELEMENT_UNKNOWN.named(element);
  }

  @Override
  public void unknownAttribute(IParseLocation place, String attribute) {
    throw ServerFault.ELEMENT_UNKNOWN.named(attribute);
  }

  @Override
  public void invalidValue(IParseLocation place, String value, String fault) {
    throw ServerFault.ELEMENT_INVALID.named(place == null ? "" : place.getParentElementName());
  }

  @Override
  public void unexpectedRepeatingElement(IParseLocation place, String element) {
    throw ServerFault.ELEMENT_REPEATED.named(element);
  }

  @Override
  public void incorrectJsonType(
      IParseLocation place,
      String element,
      ValueType expected,
      ScalarType expectedScalar,
      ValueType found,
      ScalarType foundScalar) {
    throw ServerFault.ELEMENT_MISSHAPEN.named(element);
  }
}
