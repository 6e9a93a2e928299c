/**
 * The record that a caller with a ground can open: a patient's summary, and links to images.
 *
 * <p>The summary is written here and not by HAPI's module for it: that one searches as an
 * operation, which no gate narrows, by parameters that are not declared here; it renders with
 * Thymeleaf, and cannot tell what it left out.
 */
package io.github.tieredcare.server.record;
