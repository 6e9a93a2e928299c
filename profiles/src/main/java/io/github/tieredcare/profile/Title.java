package io.github.tieredcare.profile;

/** The doctors' titles of GB/T 8561, from the highest down, and the village doctor. */
public enum Title implements Code {
  CHIEF_PHYSICIAN("231"),
  ASSOCIATE_CHIEF_PHYSICIAN("232"),
  ATTENDING_PHYSICIAN("233"),
  PHYSICIAN("234"),
  ASSISTANT_PHYSICIAN("235"),
  VILLAGE_DOCTOR("23R");

  private final String code;

  Title(String code) {
    this.code = code;
  }

  @Override
  public String system() {
    return TcCodeSystem.PROFESSIONAL_TITLE;
  }

  @Override
  public String code() {
    return code;
  }
}
