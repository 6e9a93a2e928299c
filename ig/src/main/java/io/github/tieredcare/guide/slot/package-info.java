/** What is printed into the page on slots. */
package io.github.tieredcare.guide.slot;
