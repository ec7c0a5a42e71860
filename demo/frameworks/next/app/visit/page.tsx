import Link from 'next/link';

export default function Page() {
  return (
    <>
      <h1>Your visit</h1>
      <Link href="/">Back to the map</Link>
    </>
  );
}
