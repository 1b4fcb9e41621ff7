// SPDX-License-Identifier: EPL-2.0
import { device } from "../../link/storage";
import { shelf } from "../parts/shelf";

const KEY = "corolle.sound";

/** Whether this device rings when time is up; silent unless asked. */
export const sound = shelf(device.read(KEY) === "yes");

export const chooseSound = (on: boolean): void => {
  device.write(KEY, on ? "yes" : "no");
  sound.set(on);
};

const NOTES = [660, 880];

/** Two soft notes. */
export const ring = (): void => {
  if (typeof AudioContext === "undefined") {
    return;
  }
  const audio = new AudioContext();
  NOTES.forEach((pitch, i) => {
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    const start = audio.currentTime + i * 0.35;
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(0.15, start);
    volume.gain.exponentialRampToValueAtTime(0.001, start + 0.8);
    tone.connect(volume).connect(audio.destination);
    tone.start(start);
    tone.stop(start + 0.9);
  });
};
