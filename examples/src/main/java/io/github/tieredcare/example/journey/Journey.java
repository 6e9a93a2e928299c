package io.github.tieredcare.example.journey;

/** One patient's way through the region, from the first request to the last answer. */
public interface Journey {

  /** What the journey is called, in Chinese and English. */
  String title();

  /** Takes the journey; whatever does not go as it should ends it with an exception. */
  void take(Story story);
}
