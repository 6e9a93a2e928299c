package io.github.tieredcare.server.door;

/** A setting that a production server must not start with. */
public final class NotForProduction extends RuntimeException {
  private final String remedy;

  NotForProduction(String fault, String remedy) {
    super(fault);
    this.remedy = remedy;
  }

  public String remedy() {
    return remedy;
  }
}
