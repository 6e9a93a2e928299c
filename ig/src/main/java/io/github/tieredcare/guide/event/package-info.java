/** What the page on events prints: topics, and requests with their answers. */
package io.github.tieredcare.guide.event;
