/** Headers: what a browser may make of an answer, and what a proxy may say of a request. */
package io.github.tieredcare.server.door.header;
