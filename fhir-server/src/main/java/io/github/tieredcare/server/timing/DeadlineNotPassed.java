package io.github.tieredcare.server.timing;

/**
 * A deadline could not be passed and will be tried again. It tells what kind of failure it was and
 * nothing of the failure's own words, which may hold a patient's data.
 */
final class DeadlineNotPassed extends RuntimeException {

  private static final long serialVersionUID = 1;

  DeadlineNotPassed(Timer timer, RuntimeException failure) {
    super(timer.name() + " failed with " + failure.getClass().getSimpleName());
  }
}
