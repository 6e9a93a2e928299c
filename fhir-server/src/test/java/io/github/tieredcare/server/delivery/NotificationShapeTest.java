package io.github.tieredcare.server.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The judge of notifications judges: it lets through the forms that the Backport shows, and finds
 * whatever is put wrong in one.
 */
class NotificationShapeTest {

  private static final NotificationShape SHAPE = new NotificationShape();

  @ParameterizedTest
  @EnumSource(ShownForm.class)
  void theFormsThatTheBackportShowsHaveNoFault(ShownForm form) {
    assertThat(SHAPE.faults(form.text(), form.payload())).isEmpty();
  }
}
