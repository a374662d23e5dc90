/** Spanish sentences with their fillers in braces; written for this project. */
export const labelledSpanish = `
{Eh}, trabajé {em} tres años en un banco.
{Este}, yo creo que fue un error mío.
Este proyecto fue el más difícil.
En este caso hablé con el cliente.
Yo era, {este}, el más joven del equipo.
De todos los planes prefiero este, porque es simple.
{O sea}, no teníamos presupuesto.
fue complicado {o sea} muy complicado
Sea lunes o sea domingo, alguien responde.
{Pues} empezamos de cero.
{Pues}, la verdad, no lo sabía.
No lo hicimos, pues no había tiempo.
{Bueno}, primero hablé con el equipo.
El resultado fue bueno.
Era un bueno momento para cambiar.
{bueno} yo empecé como becario
Fue, {bueno}, una sorpresa.
El servidor se cayó, ¿{sabes}?
Tú sabes cómo son los clientes.
Nadie, {sabes}, quería decirlo.
¿Sabes qué pasó después?
Era {digamos} un equipo pequeño.
Digamos que no fue fácil.
{Entonces}, {eh}, llamé al proveedor.
Entonces llamamos al proveedor.
Fue entonces cuando entendí el problema.
{A ver}, empiezo por el contexto.
Fuimos a ver al cliente.
Hay que estar muy atento, ¿{no}?
¿No sería mejor esperar?
y {pues} nada lo dejamos así
`;
