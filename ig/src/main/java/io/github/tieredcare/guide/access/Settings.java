package io.github.tieredcare.guide.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The server's settings as they ship, where no variable sets another value. */
public final class Settings {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{\\w+:([^}]*)}");

  private final Map<String, Object> all;

  private Settings(Map<String, Object> all) {
    this.all = all;
  }

  /** Reads the file that the server ships with. */
  public static Settings shipped() {
    var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    try (InputStream file =
        Settings.class.getResourceAsStream("/io/github/tieredcare/guide/application.yaml")) {
      return new Settings(yaml.load(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A setting by its path, such as {@code exchange.door.max-body}. */
  public String value(String path) {
    Object at = all;
    for (String name : path.split("\\.")) {
      at = at instanceof Map<?, ?> level ? level.get(name) : null;
    }
    if (at == null || at instanceof Map) {
      throw new IllegalStateException("There is no setting " + path);
    }
    return VARIABLE.matcher(String.valueOf(at)).replaceAll("$1");
  }
}
