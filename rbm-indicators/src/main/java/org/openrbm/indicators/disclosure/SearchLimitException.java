package org.openrbm.indicators.disclosure;

/** Thrown within the package where a search ends at its limit, so that nothing is proved by it. */
final class SearchLimitException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SearchLimitException(String message) {
    super(message);
  }
}
