package io.github.tieredcare.image;

import io.github.tieredcare.rule.Rule;
import java.util.List;

/** The rules on images. */
public final class ImageRules {

  private ImageRules() {}

  public static List<Rule<?>> all() {
    return List.of(new ImageAddressIsSafe());
  }
}
