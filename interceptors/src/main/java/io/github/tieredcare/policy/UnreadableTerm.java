package io.github.tieredcare.policy;

/** A term of a policy that cannot be read as what it is meant to be. */
public final class UnreadableTerm extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String term;

  UnreadableTerm(String term) {
    super("The policy's term " + term + " cannot be read");
    this.term = term;
  }

  UnreadableTerm(String term, RuntimeException cause) {
    this(term);
    initCause(cause);
  }

  /** The name of the term, and in a table its key and part. */
  public String term() {
    return term;
  }
}
