// SPDX-License-Identifier: EPL-2.0
const PETALS = ["#8A2B6B", "#C2556B", "#D98A1F", "#5E9440", "#1F7A7A", "#2F6DB5"];

/** The sign of the house: six petals. */
export const Corolla = ({ size }: { size: number }) => (
  <svg width={size} height={size} viewBox="0 0 256 256" aria-hidden="true" focusable="false">
    {PETALS.map((colour, i) => (
      <path
        key={colour}
        transform={`rotate(${i * 60} 128 128)`}
        d="M128 128C70 92 66 10 128 10c62 0 58 82 0 118z"
        fill={colour}
        fillOpacity=".93"
      />
    ))}
    <circle cx="128" cy="128" r="25" fill="#fff" />
    <circle cx="128" cy="128" r="14" fill="#F2B84B" />
  </svg>
);
