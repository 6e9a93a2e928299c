package io.github.tieredcare.server.delivery;

import java.util.function.Consumer;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Type;

/**
 * A form in which something was put wrong.
 *
 * @param what was done to it
 * @param form that was right before
 * @param said a part of what the judge must say of it
 * @param how it was done
 */
record Spoilt(String what, ShownForm form, String said, Consumer<Bundle> how) {

  /** Without a parameter that must be there. */
  static Spoilt without(String name) {
    return new Spoilt(
        "without " + name,
        ShownForm.ID_ONLY,
        "Parameters.parameter:" + name,
        bundle ->
            ShownForm.status(bundle).getParameter().removeIf(it -> it.getName().equals(name)));
  }

  /** With a parameter twice that may be there once. */
  static Spoilt twice(String name) {
    return new Spoilt(
        "twice " + name,
        ShownForm.ID_ONLY,
        "Parameters.parameter:" + name,
        bundle ->
            ShownForm.status(bundle)
                .addParameter(ShownForm.status(bundle).getParameter(name).copy()));
  }

  /** With a value of a parameter that it may not have. */
  static Spoilt valued(String name, Type value, String said) {
    return new Spoilt(
        name + " as " + value.fhirType() + " " + value.primitiveValue(),
        name.equals("error") ? ShownForm.ERROR : ShownForm.ID_ONLY,
        said,
        bundle -> ShownForm.status(bundle).getParameter(name).setValue(value));
  }

  /** With a value of a part of its event that it may not have. */
  static Spoilt told(String name, Type value, String said) {
    return new Spoilt(
        name + " as " + value.fhirType(),
        ShownForm.MULTI_RESOURCE,
        said,
        bundle ->
            event(bundle).getPart().stream()
                .filter(it -> it.getName().equals(name))
                .forEach(it -> it.setValue(value)));
  }

  /** With an event whose parts are not as they must be. */
  static Spoilt event(
      String what, String said, ShownForm form, Consumer<ParametersParameterComponent> how) {
    return new Spoilt(what, form, said, bundle -> how.accept(event(bundle)));
  }

  static ParametersParameterComponent event(Bundle bundle) {
    return ShownForm.status(bundle).getParameter("notification-event");
  }

  String text() {
    var bundle = form.bundle();
    how.accept(bundle);
    return ShownForm.text(bundle);
  }

  @Override
  public String toString() {
    return form + " " + what;
  }
}
