/** Refusals: what the door says, in Chinese and in English, to whom it does not let in. */
package io.github.tieredcare.server.door.refusal;
