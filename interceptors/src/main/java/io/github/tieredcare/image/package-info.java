/** Where images are, and which addresses a doctor can be sent to. */
package io.github.tieredcare.image;
