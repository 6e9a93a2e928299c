package io.github.tieredcare.cases;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.tieredcare.rule.Watcher;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What has to be in the book, found by looking through the compiled sources. */
final class Catalogue {

  private Catalogue() {}

  /** The names of every rule, stamp and consequence that was written. */
  static Set<String> written() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.tieredcare")
            .stream()
            .filter(type -> type.isAssignableTo(Watcher.class))
            .filter(type -> !type.isInterface())
            .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
            .map(JavaClass::getSimpleName)
            .map(Catalogue::kebab)
            .collect(Collectors.toSet());
  }

  /** The names of everything that the book lists. */
  static Stream<String> listed() {
    var book = Replay.BOOK;
    return Stream.of(book.rules(), book.stamps(), book.consequences())
        .flatMap(list -> list.stream().map(watcher -> nameOf(watcher.getClass())));
  }

  static String nameOf(Class<?> type) {
    return kebab(type.getSimpleName());
  }

  private static String kebab(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
        .toLowerCase(Locale.ROOT);
  }
}
