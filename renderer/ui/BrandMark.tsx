/** Four hands round one centre: parts that make a whole. Same drawing as public/icon.svg. */
export function BrandMark() {
  return (
    <svg className="brand-mark" viewBox="0 0 36 36" aria-hidden="true" focusable="false">
      <rect width="36" height="36" rx="8" className="brand-mark-ground" />
      <g className="brand-mark-arcs" fill="none" strokeWidth="3.5" strokeLinecap="round">
        <path d="M11.2 11.2A9.6 9.6 0 0 1 24.8 11.2" />
        <path d="M27.6 15.6A9.6 9.6 0 0 1 24.8 24.8" opacity="0.8" />
        <path d="M20.4 27.3A9.6 9.6 0 0 1 11.2 24.8" opacity="0.8" />
        <path d="M8.4 20.4A9.6 9.6 0 0 1 8.6 15.2" opacity="0.8" />
      </g>
      <circle cx="18" cy="18" r="3.6" className="brand-mark-heart" />
    </svg>
  );
}
