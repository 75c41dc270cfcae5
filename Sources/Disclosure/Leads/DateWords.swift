/// The words of dates in English, German and Spanish, folded as tokens are (without accents).
enum DateWords {
    /// Months that are no other word.
    static let months: Set<String> = Set(
        words:
            """
            january february april june july september october november december
            januar janner februar feber marz maerz juni juli oktober dezember
            enero febrero marzo abril junio julio septiembre setiembre octubre noviembre diciembre
            """)
    /// Months that are also other words: months with a capital, or beside what tells a date.
    static let doubtful: Set<String> = Set(words: "may march august mai mayo agosto")
    /// Short forms, months only beside a day or a year.
    static let short: Set<String> = Set(
        words:
            "jan feb mar apr jun jul aug sep sept oct nov dec mrz okt dez ene abr ago dic")
    /// Words before a month that is also another word, as in `since May`.
    static let before: Set<String> = Set(
        words:
            """
            in of since until till by early late mid last next every from through during before after
            im ab seit bis anfang mitte ende en de desde hasta
            """)
    /// Words before a number that make a year of it even where a unit follows.
    static let beforeYear: Set<String> = Set(
        words: "in since from until till year by jahr seit bis anno en desde hasta ano")
    /// Words before the year in which a house was founded.
    static let beginnings: Set<String> = Set(
        words:
            """
            since established est founded founding built opened anno dating seit gegrundet grundung erbaut eroffnet
            desde fundada fundado fundacion abierta abierto inaugurado inaugurada
            """)
    static let weekdays: Set<String> = Set(
        words:
            """
            monday tuesday wednesday thursday friday saturday sunday
            montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
            lunes martes miercoles jueves viernes sabado domingo
            """)
    static let ordinals: Set<String> = Set(words: "st nd rd th er o a")
    static let of: Set<String> = Set(words: "of de del the des")
    static let week: Set<String> = Set(words: "week weeks woche semana kalenderwoche")
    static let weekSigns: Set<String> = Set(words: "kw cw")

    static let quarterOrdinals: Set<String> = Set(
        words:
            """
            first second third fourth last
            erste ersten erstes zweite zweiten zweites dritte dritten drittes vierte vierten viertes letzten
            primer primero segundo tercer tercero cuarto ultimo i ii iii iv
            """)
    static let yearWords: Set<String> = Set(words: "year jahres jahr ano")

    /// What is counted or measured: a number of four digits before it is no year.
    static let units: Set<String> = Set(
        words:
            """
            m km cm mm kg g mg t l ml m2 m3 kwh kw w v hz mb gb kb px pt rpm mbit kcal
            metres meters kilometres kilometers miles feet litres liters tonnes tons kilos grams
            words characters pages lines rows items copies pieces parts steps people visitors customers members users
            patients pupils students staff employees guests readers orders tickets calls visits views downloads times
            hours minutes seconds days records entries names addresses photos questions answers seats square square-metre
            meter kilometer liter tonnen gramm worter seiten zeilen stuck teile personen menschen besucher kunden mitglieder
            nutzer patienten schuler gaste bestellungen anrufe stunden minuten sekunden tage fragen plaze
            metros kilometros litros toneladas gramos palabras paginas lineas piezas partes personas visitantes clientes
            miembros socios usuarios pacientes alumnos pedidos llamadas horas minutos segundos dias preguntas plazas
            """)
    /// Standards whose numbers look like years.
    static let standards: Set<String> = Set(words: "iso iec din en rfc wcag ieee bs ansi nist norm")
}
