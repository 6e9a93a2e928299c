/** How a hospital's system makes a publication of its sessions and slots. */
package io.github.tieredcare.example.slot;
