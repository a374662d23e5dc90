/** Tags that are only shown. */
export function TagPills({ tags }: { tags: readonly string[] }) {
  if (tags.length === 0) return null;
  return (
    <ul className="flex min-w-0 flex-wrap gap-1">
      {tags.map((tag) => (
        <li
          key={tag}
          className="max-w-full truncate rounded-full border border-line px-2 text-small text-quiet"
          title={tag}
        >
          {tag}
        </li>
      ))}
    </ul>
  );
}
