import { ClinicMap } from './ClinicMap';

export default function Page() {
  return (
    <>
      <h1>Before your visit</h1>
      <ClinicMap />
    </>
  );
}
