/** What a hospital's image server adds so that the exchange's links open its images. */
package io.github.tieredcare.example.image;
