/** What is printed into the page on events. */
package io.github.tieredcare.guide.event;
